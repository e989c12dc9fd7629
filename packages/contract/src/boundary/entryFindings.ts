import { type Finding, finding } from "@lockstep/findings";
import { placeOf, placeText, type SurveyedSide } from "./Side.ts";
import type { SurveyLookup, SurveySymbol, SurveyType } from "./survey.ts";

/**
 * LS4007 where the host's own code would not take what the plugin exports: it looks up a name that
 * is not there, or asserts another type of it. Hosts whose names come from elsewhere are given the
 * benefit of the doubt for every type that any of their lookups takes.
 * @param entry the name that a manifest gives; without one, any name that the host looks up
 */
export function entryFindings(
  host: SurveyedSide,
  plugin: SurveyedSide,
  { entry, cwd }: { entry?: string; cwd: string },
): Finding[] {
  const { lookups } = host.survey;
  const { symbols } = plugin.survey;
  const wanted = symbols.filter(({ name }) =>
    entry === undefined ? lookups.some(({ names }) => names.includes(name)) : name === entry,
  );
  if (wanted.length === 0) return missing(host, plugin, { ...(entry && { entry }), cwd });
  return wanted.flatMap((symbol) => {
    const asserting = lookupsOf(lookups, symbol.name);
    if (asserting.length === 0 || asserting.some(({ asserts }) => asserts.length === 0)) return [];
    const types = asserting.flatMap(({ asserts }) => asserts);
    if (types.some((type) => fits(symbol, type))) return [];
    return [wrongType(host, plugin, symbol, asserting, cwd)];
  });
}

/** The lookups that can be meant: those of the name, else those whose name is not fixed. */
function lookupsOf(lookups: readonly SurveyLookup[], name: string): SurveyLookup[] {
  const named = lookups.filter(({ names }) => names.includes(name));
  return named.length > 0 ? withLoose(named, lookups) : lookups.filter(({ open }) => open);
}

/** A host that hands its symbol to a function of its own asserts it there. */
function withLoose(named: SurveyLookup[], lookups: readonly SurveyLookup[]): SurveyLookup[] {
  if (named.some(({ asserts }) => asserts.length > 0)) return named;
  const loose = lookups.filter(({ open, names }) => open && names.length === 0);
  return loose.length > 0 ? loose : named;
}

function fits(symbol: SurveySymbol, asserted: SurveyType): boolean {
  if (!asserted.methods) return asserted.type === symbol.type;
  return Object.entries(asserted.methods).every(
    ([name, signature]) => symbol.methods?.[name] === signature,
  );
}

function missing(
  host: SurveyedSide,
  plugin: SurveyedSide,
  { entry, cwd }: { entry?: string; cwd: string },
): Finding[] {
  const { lookups } = host.survey;
  const { symbols } = plugin.survey;
  const names = [...new Set(lookups.flatMap((each) => each.names))];
  const first = lookups.find((each) => each.names.length > 0);
  if (entry === undefined) {
    const openTypes = lookups.filter(({ open }) => open).flatMap(({ asserts }) => asserts);
    const taken = symbols.some((symbol) => openTypes.some((type) => fits(symbol, type)));
    if (!first || taken) return [];
  }
  const exported = symbols.map(({ name }) => name).join(", ") || "nothing";
  const looked = entry ?? names.join(" or ");
  return [
    finding("LS4007", {
      title: `${plugin.label} does not export ${looked}`,
      subject: looked,
      certainty: "deduced",
      cause:
        `${host.label} looks up ${looked}${first ? ` (${placeText(first, cwd)})` : ""}; ` +
        `the plugin's package main exports ${exported}`,
      fix: { text: `export ${looked} from the plugin's package main` },
    }),
  ];
}

function wrongType(
  host: SurveyedSide,
  plugin: SurveyedSide,
  symbol: SurveySymbol,
  asserting: readonly SurveyLookup[],
  cwd: string,
): Finding {
  const types = asserting.flatMap(({ asserts }) => asserts);
  // Two packages of one name look alike when written short.
  const full = types.some(({ short }) => short === symbol.short);
  const written = (each: SurveyType): string => (full ? each.type : each.short);
  const asserted = [...new Set(types.map(written))].join(" or ");
  return finding("LS4007", {
    title: `${plugin.label}: ${symbol.name} is of another type than the host asserts`,
    where: placeOf(symbol, cwd),
    subject: symbol.name,
    certainty: "deduced",
    cause:
      `${symbol.name} is ${written(symbol)}; ${host.label} asserts ${asserted} ` +
      `(${placeText(asserting[0]!, cwd)})`,
    fix: { text: `declare ${symbol.name} as ${asserted}` },
  });
}
