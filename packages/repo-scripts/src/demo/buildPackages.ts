import { $ } from "zx";
import { repositoryRoot } from "../repository.ts";
import { say } from "./say.ts";

/** Builds this repository's packages; turbo does nothing where nothing changed. */
export async function buildPackages(): Promise<void> {
  say.note("building lockstep itself");
  const turbo = $({ cwd: repositoryRoot, nothrow: true, quiet: true });
  const { exitCode, stdout, stderr } = await turbo`turbo run build --output-logs=errors-only`;
  if (exitCode === 0) return;
  console.error(stdout, stderr);
  process.exit(1);
}
