import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "@lockstep/process";
import { hostTarget, type Target } from "./artefactPath.ts";
import { fileSystemNow } from "./fileSystemClock.ts";
import { temporaryVariables } from "./goTemporaries.ts";
import { headStartPath } from "./headStartPath.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { type RememberedUnit, rememberedCommands } from "./rememberedCommands.ts";

export interface HeadStartOptions {
  /** The workspace's root, symbolic links resolved. */
  root: string;
  profile: string;
  /** What is built for; default this machine. */
  target?: Target;
  /** Units asked for; none means all of them. */
  names?: readonly string[];
  /** The files whose content changed since the last good build, and nothing else did. */
  files: readonly string[];
  /** The per-user store, absolute. */
  store: string;
  callerEnv: Readonly<Record<string, string | undefined>>;
  signal?: AbortSignal;
}

/** A unit's go command that runs while the build is still being planned. */
export interface HeadStart {
  /** By the file system's clock, in milliseconds: nothing was read before. */
  begin: number;
  /**
   * When go compiles, or after {@link patience}: until then it loads packages with all processors, and
   * whatever else is done takes that time from it. The compiling and the link leave one free.
   */
  underWay: Promise<void>;
  /**
   * Whether this was the command for `unit`, with just this plan's arguments and environment, and
   * ended well: then its output is at the unit's temporary place.
   */
  take(root: string, unit: PlannedUnit, env: Record<string, string>): Promise<boolean>;
  /** Ends the command unless it was taken, and removes what it wrote. */
  drop(): Promise<void>;
}

/** How long go is waited for that has nothing to compile, in milliseconds. */
const patience = 300;

/**
 * Starts the go command of the one unit that all changed files belong to, as it was planned the last
 * time. Whether that is still the plan is for `take` to say; until then nobody sees the output.
 */
export function headStart(options: HeadStartOptions): HeadStart | undefined {
  const {
    root,
    profile,
    target = hostTarget(),
    names = [],
    files,
    store,
    callerEnv,
    signal,
  } = options;
  const remembered = rememberedCommands(store, root, profile, target);
  const owners = remembered?.units.filter(({ folders }) =>
    files.some((file) => folders.includes(dirname(file))),
  );
  const [owner, ...others] = owners ?? [];
  if (!remembered || !owner || others.length > 0) return undefined;
  if (names.length > 0 && !names.includes(owner.name)) return undefined;
  const begin = fileSystemNow(root);
  const output = headStartPath(root);
  mkdirSync(dirname(output), { recursive: true });
  const stop = new AbortController();
  const compiling = new AbortController();
  const running = run(ahead(owner.argv, output), {
    onStderrLine: () => compiling.abort(),
    cwd: root,
    env: { ...remembered.env, ...temporaryVariables(callerEnv) },
    signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
  });
  const over = running.then(
    () => {},
    () => {}, // looked at where it is taken
  );
  return {
    begin,
    underWay: Promise.race([
      over,
      sleep(patience, undefined, { signal: compiling.signal, ref: false }).catch(() => {}),
    ]),
    async take(root, unit, env) {
      if (stop.signal.aborted || !isSame(owner, remembered.env, unit, env)) return false;
      if ((await running).code !== 0 || !existsSync(output)) return false;
      renameSync(output, join(root, unit.temporary));
      return true;
    },
    async drop() {
      stop.abort();
      await over;
      rmSync(output, { force: true });
    },
  };
}

function isSame(
  remembered: RememberedUnit,
  environment: Record<string, string>,
  unit: PlannedUnit,
  { GOTMPDIR, TMPDIR, ...env }: Record<string, string>,
): boolean {
  return (
    remembered.name === unit.name &&
    JSON.stringify(remembered.argv) === JSON.stringify(unit.argv) &&
    JSON.stringify(Object.entries(environment).sort()) ===
      JSON.stringify(Object.entries(env).sort())
  );
}

/** The command with another output, telling each package that it compiles. */
function ahead(argv: readonly string[], output: string): string[] {
  const flag = argv.indexOf("-o");
  const [go = "", build = "", ...rest] = argv.map((each, index) =>
    flag !== -1 && index === flag + 1 ? output : each,
  );
  return [go, build, "-v", ...rest];
}
