import type { FieldChange } from "@lockstep/schema";
import type { BuildInputs } from "./buildInputs.ts";

/** What moved in one field; `field` is put in by changedFields. */
type Change = Omit<FieldChange, "field">;

type Compare<T> = (before: T, now: T) => Change[];

/** By field, those first that explain most: one cause often moves several fields. */
const comparisons: { readonly [F in keyof BuildInputs]: Compare<BuildInputs[F]> } = {
  toolchain: changedToolchain,
  modules: (before, now) => changedEntries("module", before, now, moduleText),
  packages: (before, now) => changedEntries("package", before, now, ({ digest }) => digest),
  argv: changedArguments,
  env: changedEnv,
  kind: (before, now) => changedText("the kind", before, now),
  name: (before, now) => changedText("the name", before, now),
  package: (before, now) => changedText("the import path", before, now),
  target: (before, now) => changedText("the platform", platform(before), platform(now)),
  profile: (before, now) => changedText("the profile", before, now),
};

/** Everything in which the inputs of two builds differ. */
export function changedFields(before: BuildInputs, now: BuildInputs): FieldChange[] {
  const fields = Object.keys(comparisons) as (keyof BuildInputs)[];
  return fields.flatMap((field) => changesOf(field, before, now));
}

function changesOf<F extends keyof BuildInputs>(
  field: F,
  before: BuildInputs,
  now: BuildInputs,
): FieldChange[] {
  const changes = comparisons[field](before[field], now[field]);
  return changes.map((change) => ({ field, ...change }));
}

function changedText(what: string, before: string, now: string): Change[] {
  return before === now ? [] : [{ what, before, now }];
}

function platform({ os, arch }: BuildInputs["target"]): string {
  return `${os}/${arch}`;
}

function changedToolchain(
  before: BuildInputs["toolchain"],
  now: BuildInputs["toolchain"],
): Change[] {
  const release = changedText("the Go release", before.go, now.go);
  const sum = changedText("the Go toolchain", goText(before), goText(now));
  const [old, current] = [before.cc, now.cc].map(({ id, description }) => `${description} (${id})`);
  return [
    ...(release.length > 0 ? release : sum),
    ...(before.cc.id === now.cc.id ? [] : changedText("the C toolchain", old!, current!)),
  ];
}

function goText({ h1, machine }: BuildInputs["toolchain"]): string {
  return machine ? `the machine's own, ${machine.words} (${machine.sha256})` : (h1 ?? "");
}

function moduleText({ version, sum, replace, dir }: BuildInputs["modules"][number]): string {
  const source = replace && `=> ${[replace.path, replace.version].filter(Boolean).join(" ")}`;
  return [version, source, sum, dir].filter(Boolean).join(" ");
}

function changedEntries<T extends { path: string }>(
  what: string,
  before: readonly T[],
  now: readonly T[],
  text: (entry: T) => string,
): Change[] {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const current = new Map(now.map((entry) => [entry.path, entry]));
  return [...new Set([...old.keys(), ...current.keys()])]
    .filter((path) => JSON.stringify(old.get(path)) !== JSON.stringify(current.get(path)))
    .map((path) => ({
      what: `${what} ${path}`,
      ...told("before", old.get(path), text),
      ...told("now", current.get(path), text),
    }));
}

function told<K extends "before" | "now", T>(
  key: K,
  entry: T | undefined,
  text: (entry: T) => string,
): { [P in K]?: string } {
  return entry === undefined ? {} : ({ [key]: text(entry) } as { [P in K]?: string });
}

/** Only those arguments that the other side has not. */
function changedArguments(before: readonly string[], now: readonly string[]): Change[] {
  if (JSON.stringify(before) === JSON.stringify(now)) return [];
  const without = (these: readonly string[], others: readonly string[]) =>
    these.filter((each) => !others.includes(each)).join(" ");
  return [{ what: "the flags", before: without(before, now), now: without(now, before) }];
}

function changedEnv(before: BuildInputs["env"], now: BuildInputs["env"]): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => before[name] !== now[name])
    .map((name) => ({
      what: `variable ${name}`,
      ...told("before", before[name], (value) => value),
      ...told("now", now[name], (value) => value),
    }));
}
