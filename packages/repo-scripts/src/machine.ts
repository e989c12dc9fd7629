import { $ } from "zx";

/**
 * What the tests take from the machine and no file of the repository shows: it goes into turbo's
 * hash (as LOCKSTEP_TEST_MACHINE), so that another Go or C compiler is never answered from cache.
 */
export async function describeMachine(): Promise<string> {
  const go = await $({ nothrow: true, quiet: true })`go version`;
  const cc = await $({ nothrow: true, quiet: true })`gcc -dumpfullversion -dumpmachine`;
  return [process.version, process.platform, process.arch, go.stdout.trim(), cc.stdout.trim()].join(
    "; ",
  );
}
