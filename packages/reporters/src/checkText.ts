import type { CheckReport, PluginVerdict, Verdict } from "@lockstep/schema";
import { clean, columns, pad, wrap } from "./display.ts";
import type { RenderOptions } from "./options.ts";
import { type Palette, palette } from "./palette.ts";

const fewPlugins = 20;
const fewPackages = 4;

/** Host and verdicts; the findings follow them. */
export function checkText(report: CheckReport, options: RenderOptions): string {
  const paint = palette(options.color);
  const { file, goVersion } = report.host;
  const release = goVersion === undefined ? "" : paint.faint(` (${clean(goVersion)})`);
  const shown =
    options.all || report.plugins.length <= fewPlugins
      ? report.plugins
      : report.plugins.filter(({ verdict, skew }) => verdict !== "loads" || skew === "found");
  const hidden = report.plugins.length - shown.length;
  const column = Math.max(0, ...shown.map(({ verdict }) => columns(verdict))) + 2;
  return [
    `${paint.strong("host")} ${clean(file)}${release}`,
    ...shown.flatMap((plugin) => pluginLines(plugin, column, options, paint)),
    ...(hidden > 0 ? [`${paint.good("loads")} ${hidden} more plugins (--all lists them)`] : []),
  ].join("\n");
}

function pluginLines(
  plugin: PluginVerdict,
  column: number,
  options: RenderOptions,
  paint: Palette,
): string[] {
  const { verdict, file, name, skew, message, packages } = plugin;
  const title = name === undefined ? clean(file) : `${clean(name)}  ${paint.faint(clean(file))}`;
  const unknown = verdict === "loads" && skew === "unknown";
  const indent = " ".repeat(column);
  const detail = (text: string) =>
    wrap(text, Math.max(20, options.width - column)).map((line) => indent + line);
  return [
    verdictStyle(verdict, paint)(pad(verdict, column)) +
      title +
      (unknown ? paint.faint("  (no build record to compare)") : ""),
    ...(message === undefined ? [] : detail(`Go says: ${message}`)),
    ...(packages.length === 0 ? [] : differing(plugin, options).flatMap(detail)),
  ];
}

function differing({ packages, firstPackage }: PluginVerdict, { all }: RenderOptions): string[] {
  const head = `${packages.length} shared package${packages.length === 1 ? "" : "s"} differ${packages.length === 1 ? "s" : ""}`;
  if (all)
    return [`${head}:`, ...packages.map((p) => `${p.path} host ${p.host} plugin ${p.plugin}`)];
  const paths = packages.map(({ path }) => path).filter((path) => path !== firstPackage);
  const first = [...(firstPackage === undefined ? [] : [firstPackage]), ...paths];
  const more = first.length > fewPackages ? ", ... (--all lists them)" : "";
  return [`${head}: ${first.slice(0, fewPackages).join(", ")}${more}`];
}

function verdictStyle(verdict: Verdict, paint: Palette): (text: string) => string {
  if (verdict === "loads") return paint.good;
  return verdict === "loads-skewed" ? paint.warning : paint.error;
}
