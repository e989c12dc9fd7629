import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import {
  configName,
  flagValue,
  type PackageList,
  splitWords,
  toolFlags,
  type Unit,
  type Workspace,
} from "@lockstep/go-workspace";
import { escapeInvisible, nearestName } from "@lockstep/schema";
import type { ResolvedProfile } from "./profiles.ts";

/** A flag, where it is written, and the units that it is for. */
interface PlacedFlag {
  file: string;
  subject: string;
  /** As it is written. */
  text: string;
  units: readonly Unit[];
}

/** `IMPORTPATH.NAME=VALUE` of -X. */
interface LinkValue {
  path: string;
  name: string;
}

/**
 * Flags that Go takes without a word and that do not do what they say, by what the units are built
 * from: LS4010 where they name nothing, LS1011 where a plugin sets what its host holds.
 */
export function flagFindings(
  workspace: Pick<Workspace, "root" | "hosts" | "plugins">,
  list: PackageList,
  profile: ResolvedProfile,
): Finding[] {
  // What can't be loaded is told as such, and hides packages.
  if ([...list.packages.values()].some(({ error }) => error)) return [];
  const units = [...workspace.hosts, ...workspace.plugins];
  const ofProfile = { file: configName, subject: `profiles.${profile.name}`, units };
  const patterns = profile.flags.flatMap((flag) => {
    const value = /^-(?:gc|asm)flags=(.*)$/s.exec(flag)?.[1];
    const pattern = value === undefined ? undefined : flagValue(value).pattern;
    return pattern === undefined
      ? []
      : unmatchedPattern(list, { ...ofProfile, text: flag }, pattern);
  });
  const own = units.flatMap((unit) => {
    const file = relative(workspace.root, unit.manifestFile);
    const where = { file, subject: unit.name, units: [unit] };
    return linkValues(unit.manifest.ldflags ?? "").flatMap(({ text, value }) => [
      ...unsetValue(list, { ...where, text }, value),
      ...valueOfAnother(units, list, { ...where, text }, { unit, value }),
    ]);
  });
  const shared = linkValues(profile.ldflags).flatMap(({ text, value }) =>
    unsetValue(list, { ...ofProfile, text }, value),
  );
  return [...patterns, ...shared, ...own];
}

function linkValues(ldflags: string): { text: string; value: LinkValue }[] {
  return toolFlags(splitWords(ldflags)).flatMap(({ name, value = "", text }) => {
    const [, path, variable] = /^([^=]+)\.([^=./]+)=/s.exec(value) ?? [];
    if (name !== "X" || path === undefined || variable === undefined) return [];
    return [{ text, value: { path, name: variable } }];
  });
}

/** `main` is the unit's own main package, also of a plugin (cmd/link/internal/ld, addstrdata1). */
function importPathFor(unit: Unit, { path }: LinkValue): string {
  return path === "main" ? unit.importPath : path;
}

function unsetValue(list: PackageList, flag: PlacedFlag, value: LinkValue): Finding[] {
  const linked = flag.units.filter((unit) =>
    list.units.get(unit.name)?.includes(importPathFor(unit, value)),
  );
  if (linked.length === 0) {
    const paths = flag.units.flatMap(({ name }) => list.units.get(name) ?? []);
    return [
      withoutEffect(flag, noPackage(value.path, paths), "name a package that it is built from"),
    ];
  }
  const isSet = linked.some((unit) => mentions(list, importPathFor(unit, value), value.name));
  if (isSet) return [];
  const paths = [...new Set(linked.map((unit) => importPathFor(unit, value)))].join(", ");
  return [
    withoutEffect(
      flag,
      `there is no variable ${value.name} in ${paths}, and the linker says nothing about it`,
      `declare it there: var ${value.name} string`,
    ),
  ];
}

/** Whether a name stands anywhere in the package's Go files: a variable that is not named is none. */
function mentions(list: PackageList, path: string, name: string): boolean {
  const { dir = "", files = [] } = list.packages.get(path) ?? {};
  const word = new RegExp(`(?<![\\p{L}\\p{Nd}_])${name}(?![\\p{L}\\p{Nd}_])`, "u");
  return files
    .filter((file) => file.endsWith(".go"))
    .some((file) => word.test(readFileSync(join(dir, file), "utf8")));
}

function valueOfAnother(
  units: readonly Unit[],
  list: PackageList,
  { file, subject, text }: PlacedFlag,
  { unit, value }: { unit: Unit; value: LinkValue },
): Finding[] {
  const path = importPathFor(unit, value);
  // What a host sets holds for its plugins as well.
  if (unit.kind === "host" || !list.units.get(unit.name)?.includes(path)) return [];
  const [other] = units.filter(
    ({ name }) => name !== unit.name && list.units.get(name)?.includes(path),
  );
  if (!other) return [];
  return [
    finding("LS1011", {
      where: { file },
      subject,
      cause:
        `\`${escapeInvisible(text)}\` sets a variable of ${path}, which the ${other.kind} ` +
        `\`${other.name}\` has too: a process keeps the value of the first that it loads`,
      fix: {
        text:
          "set it for all in a profile in lockstep.jsonc, or in the host's manifest; or use a " +
          "variable of a package that only this plugin has",
      },
    }),
  ];
}

function unmatchedPattern(list: PackageList, flag: PlacedFlag, pattern: string): Finding[] {
  if (/^(all|std|cmd|\.{1,3}(\/.*)?)$/.test(pattern)) return [];
  const form = new RegExp(
    `^${pattern
      .split("...")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")
      .replace(/\/\.\*$/, "(/.*)?")}$`,
  );
  const paths = [...list.packages.keys()];
  if (paths.some((path) => form.test(path)) || !pattern.split("/")[0]!.includes(".")) return [];
  return [
    withoutEffect(
      flag,
      noPackage(pattern, paths),
      "name packages that host or plugins are built from",
    ),
  ];
}

function noPackage(path: string, known: readonly string[]): string {
  const near = nearestName(path, known);
  const hint = near === undefined ? "" : `; did you mean \`${near}\`?`;
  return `nothing here is built from a package \`${escapeInvisible(path)}\`${hint}`;
}

function withoutEffect({ file, subject, text }: PlacedFlag, why: string, fix: string): Finding {
  return finding("LS4010", {
    where: { file },
    subject,
    cause: `\`${escapeInvisible(text)}\` does nothing: ${why}`,
    fix: { text: fix },
  });
}
