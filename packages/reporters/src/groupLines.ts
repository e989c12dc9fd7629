import type { DifferingGroup, PluginVerdict } from "@lockstep/schema";
import { clean, columns, cut, pad, wrap } from "./display.ts";
import type { RenderOptions } from "./options.ts";

const fewGroups = 4;
const fewPackages = 4;
const fewSettings = 3;
const widestName = 40;

export interface GroupOptions extends Pick<RenderOptions, "all" | "width"> {
  /** The host as the report names it. */
  host: string;
}

/**
 * The packages that differ, a line for each module with what both sides have of it, and the
 * settings that do; with `all` each package with both fingerprints.
 */
export function groupLines(plugin: PluginVerdict, options: GroupOptions): string[] {
  const { packages, groups = [] } = plugin;
  const head = `${packages.length} shared package${packages.length === 1 ? " differs" : "s differ"}`;
  if (groups.length === 0) return [...listed(head, plugin, options), ...settings(plugin, options)];
  const others = [...new Set(groups.map(({ against }) => against))];
  return [
    `${head}${options.all ? "" : " (--all lists them)"}:`,
    ...others.flatMap((against) => {
      const own = groups.filter((group) => group.against === against);
      const title = against === options.host ? [] : [`  from the plugin ${clean(against)}:`];
      return [...title, ...moduleLines(own, plugin, options)];
    }),
    ...settings(plugin, options),
  ];
}

/** Without groups, as of files that are not built yet: the packages, the first one first. */
function listed(head: string, { packages, firstPackage }: PluginVerdict, options: GroupOptions) {
  if (options.all) {
    return [`${head}:`, ...packages.map((p) => `  ${p.path} host ${p.host} plugin ${p.plugin}`)];
  }
  const paths = packages.map(({ path }) => path).filter((path) => path !== firstPackage);
  const first = [...(firstPackage === undefined ? [] : [firstPackage]), ...paths];
  const more = first.length > fewPackages ? ", ... (--all lists them)" : "";
  return wrap(`${head}: ${first.slice(0, fewPackages).join(", ")}${more}`, options.width);
}

function moduleLines(
  groups: readonly DifferingGroup[],
  { packages }: PluginVerdict,
  { all, width }: GroupOptions,
): string[] {
  const shown = all || groups.length <= fewGroups ? groups : groups.slice(0, fewGroups - 1);
  const left = groups.slice(shown.length);
  const more = left.reduce((sum, group) => sum + group.packages.length, 0);
  const rest = `${left.length} more modules`;
  const names = [...shown.map(({ module }) => clean(module)), ...(left.length > 0 ? [rest] : [])];
  const column = Math.min(widestName, Math.max(...names.map(columns))) + 2;
  const counts = Math.max(...groups.map((group) => `${group.packages.length}`.length), 1);
  const fingerprints = new Map(packages.map((each) => [each.path, each]));
  const row = (name: string, number: number, text: string) => {
    const start = `  ${pad(name, column)}${String(number).padStart(counts)}`;
    return cut(`${start}${text === "" ? "" : `  ${text}`}`, width);
  };
  return [
    ...shown.flatMap((group) => [
      row(clean(group.module), group.packages.length, sidesOf(group)),
      ...(all ? group.packages : []).map((path) => {
        const each = fingerprints.get(path);
        return `    ${clean(path)} host ${each?.host} plugin ${each?.plugin}`;
      }),
    ]),
    ...(left.length > 0 ? [row(rest, more, "")] : []),
  ];
}

function sidesOf({ host, plugin }: DifferingGroup): string {
  if (host.description === plugin.description) return `${clean(host.description)} in both`;
  return `${clean(host.description)}, in the plugin ${clean(plugin.description)}`;
}

/** Those that no finding is about; with `all` every one. */
function settings(plugin: PluginVerdict, options: GroupOptions): string[] {
  const told = new Set(plugin.findings.map(({ code, subject }) => releaseOf(code) ?? subject));
  const all = (plugin.settings ?? []).filter(({ name }) => options.all || !told.has(name));
  if (all.length === 0) return [];
  const show = (value: string): string => (value === "" ? "not set" : value);
  const shown = options.all ? all : all.slice(0, fewSettings);
  const texts = shown.map(
    ({ name, host, plugin }) => `${name} ${show(host)}, in the plugin ${show(plugin)}`,
  );
  const left = all.length - shown.length;
  const more = left > 0 ? `; ${left} more` : "";
  return wrap(`settings that differ: ${texts.join("; ")}${more}`, options.width);
}

/** The finding about releases has the release as its subject. */
function releaseOf(code: string): string | undefined {
  return code === "LS3001" ? "Go" : undefined;
}
