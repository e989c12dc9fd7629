import type { BuildRecord } from "@lockstep/schema";
import type { BuildInputs } from "./buildInputs.ts";

/** Names what is different now from when the recorded artefact was made. */
export function whyBuild(record: BuildRecord, now: BuildInputs): string {
  const changes = [
    ...changedToolchain(record.toolchain, now.toolchain),
    ...changedNames("module", record.modules, now.modules),
    ...changedNames("package", record.packages, now.packages),
    ...(same(record.argv, now.argv) ? [] : ["the flags"]),
    ...changedEnv(record.env, now.env),
  ];
  if (changes.length === 0) return "an input changed";
  const [first, second, ...more] = changes;
  const rest = more.length > 0 ? ` and ${more.length} more` : "";
  return `changed: ${[first, second].filter(Boolean).join(", ")}${rest}`;
}

function changedToolchain(
  before: BuildInputs["toolchain"],
  now: BuildInputs["toolchain"],
): string[] {
  if (before.go !== now.go) return [`${before.go} to ${now.go}`];
  if (before.h1 !== now.h1) return ["the Go toolchain"];
  return before.cc.id === now.cc.id ? [] : ["the C compiler"];
}

function changedNames(
  what: string,
  before: readonly { path: string }[],
  now: readonly { path: string }[],
): string[] {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const paths = new Set([...old.keys(), ...now.map(({ path }) => path)]);
  const current = new Map(now.map((entry) => [entry.path, entry]));
  return [...paths]
    .filter((path) => !same(old.get(path), current.get(path)))
    .map((path) => `${what} ${path}`);
}

function changedEnv(before: Record<string, string>, now: Record<string, string>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => before[name] !== now[name]).map((name) => `variable ${name}`);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
