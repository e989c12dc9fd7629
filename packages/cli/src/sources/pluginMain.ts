import { sep } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { SourcePackage } from "@lockstep/go-workspace";

type Packages = ReadonlyMap<string, SourcePackage>;

export type PluginMainResult =
  | { ok: true; main: string; packages: Packages }
  | { ok: false; findings: Finding[] };

/**
 * The plugin's package main and all that it is made of, among the packages of its folder: the
 * folder's own main, else the only one below it.
 */
export function pluginMain(packages: Packages, dir: string, shown: string): PluginMainResult {
  const inside = [...packages.values()].filter(
    (each) =>
      each.name === "main" && each.module?.main && `${each.dir}${sep}`.startsWith(dir + sep),
  );
  const main =
    inside.find((each) => each.dir === dir) ?? (inside.length === 1 ? inside[0] : undefined);
  const found = main ? madeOf(packages, main.importPath) : packages;
  const broken = [...found.values()].filter(({ error }) => error !== undefined);
  if (broken.length > 0) {
    const findings = broken.map(({ importPath, error }) =>
      finding("LS4004", { where: { file: shown }, subject: importPath, cause: error!.message }),
    );
    return { ok: false, findings };
  }
  if (main) return { ok: true, main: main.importPath, packages: found };
  const several = inside.map(({ importPath }) => importPath).join(", ");
  const cause = several
    ? `${shown} holds several main packages: ${several}`
    : `there is no package main in ${shown}, which -buildmode=plugin needs`;
  const text = several ? "name the folder of one of them" : "name the folder of the plugin's main";
  return {
    ok: false,
    findings: [finding("LS4004", { where: { file: shown }, cause, fix: { text } })],
  };
}

function madeOf(packages: Packages, main: string): Packages {
  const found = new Set([main]);
  for (const path of found) {
    for (const next of packages.get(path)?.imports ?? []) if (packages.has(next)) found.add(next);
  }
  return new Map([...packages].filter(([path]) => found.has(path)));
}
