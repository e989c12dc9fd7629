import type { CheckReport, PluginVerdict, Verdict } from "@lockstep/schema";
import { clean, columns, pad, wrap } from "./display.ts";
import { groupLines } from "./groupLines.ts";
import type { RenderOptions } from "./options.ts";
import { type Palette, palette } from "./palette.ts";

const fewPlugins = 20;

/** Host and verdicts; the findings follow them. */
export function checkText(report: CheckReport, options: RenderOptions): string {
  const paint = palette(options.color);
  const { file, goVersion, descriptor } = report.host;
  const release = goVersion === undefined ? "" : paint.faint(` (${clean(goVersion)})`);
  const shown =
    options.all || report.plugins.length <= fewPlugins
      ? report.plugins
      : report.plugins.filter(({ verdict, skew }) => verdict !== "loads" || skew === "found");
  const hidden = report.plugins.length - shown.length;
  const column = Math.max(0, ...shown.map(({ verdict }) => columns(verdict))) + 2;
  return [
    `${paint.strong("host")} ${clean(file)}${release}`,
    ...(descriptor ? [paint.faint("judged by its descriptor: its C libraries are not known")] : []),
    ...shown.flatMap((plugin) => pluginLines(plugin, { column, host: file }, options, paint)),
    ...(hidden > 0 ? [`${paint.good("loads")} ${hidden} more plugins (--all lists them)`] : []),
    ...notRuledOut(report.plugins, options).map((line) => paint.faint(line)),
  ].join("\n");
}

function pluginLines(
  plugin: PluginVerdict,
  { column, host }: { column: number; host: string },
  options: RenderOptions,
  paint: Palette,
): string[] {
  const { verdict, file, name, message, packages } = plugin;
  const title = name === undefined ? clean(file) : `${clean(name)}  ${paint.faint(clean(file))}`;
  const indent = " ".repeat(column);
  const width = Math.max(20, options.width - column);
  const said = message === undefined ? [] : wrap(`Go says: ${message}`, width);
  return [
    verdictStyle(verdict, paint)(pad(verdict, column)) + title,
    ...said.map((line) => indent + line),
    ...(packages.length === 0 ? [] : groupLines(plugin, { ...options, width, host })).map(
      (line) => indent + line,
    ),
  ];
}

const fewGaps = 3;

/** What may differ silently, once for all plugins for which it is the same. */
function notRuledOut(plugins: readonly PluginVerdict[], options: RenderOptions): string[] {
  const gaps = new Map<string, string[]>();
  for (const { notRuledOut: open = [], name, file } of plugins) {
    if (open.length === 0) continue;
    const text = open.join("; ");
    gaps.set(text, [...(gaps.get(text) ?? []), name ?? file]);
  }
  const all = [...gaps];
  const shown = options.all || all.length <= fewGaps ? all : all.slice(0, fewGaps - 1);
  const lines = shown.flatMap(([text, names]) => {
    const [first = "", ...rest] = names;
    const which = rest.length === 0 ? first : `${first} and ${rest.length} more`;
    const whose = all.length === 1 ? "" : ` for ${which}`;
    return wrap(`not ruled out${whose}: ${text}`, options.width);
  });
  const left = all.length - shown.length;
  return left === 0 ? lines : [...lines, `not ruled out for others: --all lists it`];
}

function verdictStyle(verdict: Verdict, paint: Palette): (text: string) => string {
  if (verdict === "loads") return paint.good;
  return verdict === "loads-skewed" ? paint.warning : paint.error;
}
