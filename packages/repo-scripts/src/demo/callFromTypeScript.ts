import { openHost } from "@lockstep/host-loader";
import { say } from "./say.ts";

/** What `contract/contract.d.ts` of the demo declares, as far as it is used here. */
interface Greeter {
  greet(request: { name: string }): Promise<{ text: string }>;
}

/** Starts the workspace's real host, loads a plugin into it and calls it. */
export async function callFromTypeScript(workspace: string): Promise<void> {
  say.command('await (await host.load<Greeter>("hello")).greet({ name: "TypeScript" })');
  const host = await openHost({ workspace });
  try {
    const hello = await host.load<Greeter>("hello");
    console.log(await hello.greet({ name: "TypeScript" }));
  } finally {
    await host.close();
  }
}
