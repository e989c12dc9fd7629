import { closedEnvironment, inspectCCompiler, type Toolchain } from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";

/** The closed build environment of lockstep itself, so that fixtures share its build cache. */
export async function goEnvironment(
  toolchain: Toolchain,
  goWork?: string,
): Promise<Record<string, string>> {
  const store = storeRoot();
  const compiler = await inspectCCompiler({ env: process.env, store });
  if (!compiler.ok) throw new Error(compiler.findings.map((each) => each.cause).join("\n"));
  return closedEnvironment({
    purpose: "build",
    toolchain,
    store,
    cc: compiler.cc,
    callerEnv: process.env,
    ...(goWork !== undefined && { goWork }),
  });
}
