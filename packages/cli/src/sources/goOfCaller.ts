import { parse } from "node:path";
import { run } from "@lockstep/process";
import { findCallerGo } from "@lockstep/provision";
import type { Context } from "../context.ts";
import { definedEnvironment } from "../definedEnvironment.ts";

/** The `go` on the caller's PATH and its GOTOOLCHAIN, wherever that is set. */
export async function goOfCaller({
  env,
  cwd,
  signal,
}: Context): Promise<{ local?: string; setting: string }> {
  const found = await findCallerGo({ env, cwd, signal });
  if (!found.ok) return { setting: env.GOTOOLCHAIN ?? "auto" };
  const { go, version } = found.go;
  // Where no module is around, `go` does not switch to another release and download it.
  const answer = await run([go, "env", "GOTOOLCHAIN"], {
    cwd: parse(cwd).root,
    env: { ...definedEnvironment(env), GOWORK: "off" },
    signal,
  });
  return { local: version, setting: answer.stdout.trim() || "auto" };
}
