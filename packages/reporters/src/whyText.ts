import type { SelectedModule, WhyReport, WhyUnit } from "@lockstep/schema";
import { clean, wrap } from "./display.ts";
import { labelled } from "./labelled.ts";
import type { RenderOptions } from "./options.ts";
import { type Palette, palette } from "./palette.ts";

const column = 10;
const fewUnits = 12;

/** Chains of imports and requirements, unit by unit; those that have nothing of it in one line. */
export function whyText(report: WhyReport, options: RenderOptions): string {
  const paint = palette(options.color);
  const { asked, kind, module, units, others } = report;
  const having = units.filter(concerned);
  const shown = options.all ? having : having.slice(0, fewUnits);
  const without = units.filter((unit) => !concerned(unit)).map(({ name }) => clean(name));
  const ofModule = module === undefined || module === asked ? "" : ` of module ${clean(module)}`;
  const hidden = having.length - shown.length;
  return [
    `${paint.strong(kind)} ${clean(asked)}${paint.faint(ofModule)}`,
    ...shown.flatMap((unit) => unitLines(unit, options, paint)),
    ...(hidden > 0 ? [`and ${hidden} more (--all lists them)`] : []),
    ...others.flatMap((chain) => chainLines("also", chain, options, paint)),
    ...(without.length > 0 ? wrap(`not in: ${without.join(", ")}`, options.width) : []),
  ].join("\n");
}

function concerned({ links, together, alone }: WhyUnit): boolean {
  return links || together !== undefined || alone !== undefined;
}

function unitLines(unit: WhyUnit, options: RenderOptions, paint: Palette): string[] {
  const { width } = options;
  const { together, alone, problem } = unit;
  const note = (label: string, text: string) => labelled(label, text, { column, width, paint });
  const selected = versions(together, alone);
  return [
    `${paint.strong(unit.kind)} ${clean(unit.name)}${unit.links ? "" : paint.faint(" (not built from it)")}`,
    ...chainLines("imports", unit.imports, options, paint),
    ...(selected === "" ? [] : note("selects", selected)),
    ...chainLines("requires", unit.requires, options, paint),
    ...(unit.requiresAlone.join() === unit.requires.join()
      ? []
      : chainLines("alone", unit.requiresAlone, options, paint)),
    ...(problem === undefined ? [] : note("alone", problem)),
  ];
}

function versions(together: SelectedModule | undefined, alone: SelectedModule | undefined): string {
  const [here, there] = [together, alone].map((each) => each && written(each));
  if (here === there) return here ?? "";
  return `${here ?? "nothing"} in the workspace; ${there ?? "nothing"} alone (GOWORK=off)`;
}

function written({ version, replace }: SelectedModule): string {
  const own = version ?? "the workspace's own";
  return replace === undefined ? own : `${own} => ${replace}`;
}

function chainLines(
  label: string,
  chain: readonly string[],
  { width }: RenderOptions,
  paint: Palette,
): string[] {
  if (chain.length === 0) return [];
  const text = chain.map((node) => node.replace("@", " ")).join(" -> ");
  return labelled(label, text, { column, width, paint });
}
