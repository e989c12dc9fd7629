import { checkLimits } from "./checkLimits.ts";
import { findFiles } from "./files.ts";
import { GoHost } from "./goHost.ts";
import type { Host } from "./host.ts";
import { checkMilliseconds } from "./milliseconds.ts";
import type { OpenHostOptions } from "./options.ts";

/**
 * Finds the host of a workspace. Its process starts with the first `load`.
 *
 * Rejects with WorkspaceError when a document of the workspace is wrong, when there is no such
 * host, or when it has not been built; with ArgumentError when a limit or a time is out of range.
 *
 *     const host = await openHost({ workspace: "." });
 *     const hello = await host.load<Greeter>("hello");
 *     console.log(await hello.greet({ name: "Ada" }, { timeoutMs: 1000 }));
 *     await host.close();
 */
export async function openHost(options: OpenHostOptions = {}): Promise<Host> {
  checkMilliseconds("startTimeoutMs", options.startTimeoutMs);
  checkLimits(options);
  return new GoHost(await findFiles(options), options);
}
