import { $ } from "zx";
import { repositoryRoot } from "../repository.ts";
import { say } from "./say.ts";

/** Builds this repository's packages; turbo does nothing where nothing changed. */
export async function buildPackages(): Promise<void> {
  say.note("building lockstep itself");
  const turbo = $({ cwd: repositoryRoot, nothrow: true, quiet: true });
  const running = turbo`turbo run build --output-logs=new-only`;
  const printed: string[] = [];
  for await (const line of running) {
    printed.push(line);
    const started = /^(\S+):build: cache miss, executing/.exec(line);
    if (started) say.note(`  ${started[1]}`);
  }
  const { exitCode, stderr } = await running;
  if (exitCode === 0) return;
  console.error(printed.join("\n"), stderr);
  process.exit(1);
}
