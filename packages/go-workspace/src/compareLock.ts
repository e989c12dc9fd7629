import { type Finding, finding } from "@lockstep/findings";
import type { Lock, LockModule } from "@lockstep/schema";
import { lockName } from "./findWorkspace.ts";
import { movedCToolchain } from "./lockCToolchain.ts";
import { type LockField, lockLine } from "./lockLine.ts";
import { formatLock } from "./planLock.ts";

/** One thing that the lock says otherwise, and where it says it. */
interface Moved extends LockField {
  cause: string;
}

/**
 * LS3102, once, with every line that moved, when the lock does not say what would be built now.
 * @param updateCommand the command that writes the lock anew
 * @param text the lock as it stands in its file; default as lockstep writes it
 */
export function compareLock(
  lock: Lock | undefined,
  planned: Lock,
  updateCommand: string,
  text: string = lock ? formatLock(lock) : "",
): Finding[] {
  const moved = lock
    ? [
        ...movedToolchain(lock, planned),
        ...movedCToolchain(lock.cToolchain, planned.cToolchain).map((cause) => ({
          field: "cToolchain",
          cause,
        })),
        ...movedModules(lock, planned),
      ]
    : [];
  if (lock && moved.length === 0) return [];
  const lines = text.split("\n");
  const [first, ...more] = moved.map((each) => ({ ...each, line: lockLine(text, each) }));
  const source = first && lines[first.line - 1];
  return [
    finding("LS3102", {
      where: {
        file: lockName,
        ...(first && { line: first.line }),
        ...(source !== undefined && { source }),
      },
      cause: first?.cause ?? `there is no ${lockName}`,
      fix: {
        text: "if the change is meant, write the lock anew and commit it",
        command: updateCommand,
      },
      related: more.map(({ line, cause }) => `${lockName}:${line}: ${cause}`),
    }),
  ];
}

function movedToolchain(lock: Lock, planned: Lock): Moved[] {
  if (lock.go.version !== planned.go.version) {
    const cause = `Go: locked ${lock.go.version}, now ${planned.go.version}`;
    return [{ field: "version", cause }];
  }
  const locked = toolchainTexts(lock.go);
  return Object.entries(toolchainTexts(planned.go))
    .filter(([platform, now]) => locked[platform] !== now)
    .map(([platform, now]) => {
      const before = locked[platform] ?? "no sum";
      const cause = `Go ${planned.go.version} for ${platform}: locked ${before}, now ${now}`;
      return { field: platform, cause };
    });
}

/** By platform: the sum of the release, or what the machine's own Go is. */
function toolchainTexts({ toolchains, machine = {} }: Lock["go"]): Record<string, string> {
  const own = Object.entries(machine).map(([platform, { words, sha256 }]): [string, string] => [
    platform,
    `the machine's own (${words}; ${sha256})`,
  ]);
  return { ...toolchains, ...Object.fromEntries(own) };
}

function movedModules(lock: Lock, planned: Lock): Moved[] {
  const locked = new Map(lock.modules.map((module) => [module.path, module]));
  const now = new Map(planned.modules.map((module) => [module.path, module]));
  const paths = [...new Set([...locked.keys(), ...now.keys()])].sort();
  return paths.flatMap((path) => moduleMove(path, locked.get(path), now.get(path)));
}

function moduleMove(module: string, locked?: LockModule, now?: LockModule): Moved[] {
  if (!now) {
    return [{ module, cause: `${module}: locked ${locked?.version}, now no unit links it` }];
  }
  if (!locked) return [{ module, cause: `${module}: not locked, now ${now.version}` }];
  const facts: [field: string, what: string, tell: (each: LockModule) => string | undefined][] = [
    ["version", "", ({ version }) => version],
    ["sum", " sum", ({ sum }) => sum],
    ["goModSum", " go.mod sum", ({ goModSum }) => goModSum],
    ["replace", " replacement", replacement],
    ["neededBy", " needed by", ({ neededBy }) => neededBy.join(", ")],
    ["moves", " moves", moves],
  ];
  return facts
    .filter(([, , tell]) => tell(locked) !== tell(now))
    .map(([field, what, tell]) => ({
      ...{ module, field },
      cause: `${module}${what}: locked ${tell(locked) ?? "none"}, now ${tell(now) ?? "none"}`,
    }));
}

function replacement({ replace }: LockModule): string | undefined {
  return replace && [replace.path, replace.version, replace.sum].filter(Boolean).join(" ");
}

function moves(module: LockModule): string | undefined {
  return module.moves
    ?.map(({ host, alone, askedBy }) => `${host} from ${alone} for ${askedBy.join(", ")}`)
    .join("; ");
}
