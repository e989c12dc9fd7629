import { type Finding, finding } from "@lockstep/findings";
import type { Lock, LockModule } from "@lockstep/schema";
import { lockName } from "./readLock.ts";

/**
 * LS3102, once, with every line that moved, when the lock does not say what would be built now.
 * @param updateCommand the command that writes the lock anew
 */
export function compareLock(
  lock: Lock | undefined,
  planned: Lock,
  updateCommand: string,
): Finding[] {
  const moved = lock ? [...movedToolchain(lock, planned), ...movedModules(lock, planned)] : [];
  if (lock && moved.length === 0) return [];
  return [
    finding("LS3102", {
      where: { file: lockName },
      cause: lock ? moved.join("; ") : `there is no ${lockName}`,
      fix: {
        text: "if the change is meant, write the lock anew and commit it",
        command: updateCommand,
      },
    }),
  ];
}

function movedToolchain(lock: Lock, planned: Lock): string[] {
  if (lock.go.version !== planned.go.version) {
    return [`Go: locked ${lock.go.version}, now ${planned.go.version}`];
  }
  return Object.entries(planned.go.toolchains)
    .filter(([platform, h1]) => lock.go.toolchains[platform] !== h1)
    .map(([platform, h1]) => {
      const locked = lock.go.toolchains[platform] ?? "no sum";
      return `Go ${planned.go.version} for ${platform}: locked ${locked}, now ${h1}`;
    });
}

function movedModules(lock: Lock, planned: Lock): string[] {
  const locked = new Map(lock.modules.map((module) => [module.path, module]));
  const now = new Map(planned.modules.map((module) => [module.path, module]));
  const paths = [...new Set([...locked.keys(), ...now.keys()])].sort();
  return paths.flatMap((path) => moduleMove(path, locked.get(path), now.get(path)));
}

function moduleMove(path: string, locked?: LockModule, now?: LockModule): string[] {
  if (!now) return [`${path}: locked ${locked?.version}, now no unit links it`];
  if (!locked) return [`${path}: not locked, now ${now.version}`];
  const facts: [what: string, locked: string | undefined, now: string | undefined][] = [
    ["", locked.version, now.version],
    [" sum", locked.sum, now.sum],
    [" go.mod sum", locked.goModSum, now.goModSum],
    [" replacement", replacement(locked), replacement(now)],
    [" needed by", locked.neededBy.join(", "), now.neededBy.join(", ")],
  ];
  return facts
    .filter(([, before, after]) => before !== after)
    .map(
      ([what, before, after]) =>
        `${path}${what}: locked ${before ?? "none"}, now ${after ?? "none"}`,
    );
}

function replacement({ replace }: LockModule): string | undefined {
  return replace && [replace.path, replace.version, replace.sum].filter(Boolean).join(" ");
}
