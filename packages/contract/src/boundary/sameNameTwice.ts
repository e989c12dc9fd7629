import { type Finding, finding } from "@lockstep/findings";
import { placeOf, placeText, type SurveyedSide } from "./Side.ts";
import type { Registration } from "./survey.ts";

/**
 * LS3202: a name that two packages enter into one table of the process. The package of the second
 * side is its own: one that both have initialises once, which is harmless. So does one that their
 * host has, where both are plugins.
 */
export function sameNameTwice(
  first: SurveyedSide,
  second: SurveyedSide,
  { cwd, host }: { cwd: string; host?: SurveyedSide },
): Finding[] {
  const [inFirst, inHost] = [first, host].map((side) => new Set(side?.survey.packages));
  const shared = ({ package: path }: Registration) => inFirst!.has(path) || inHost!.has(path);
  return second.survey.registrations
    .filter((each) => !each.inMain && !shared(each))
    .flatMap((own) => {
      const other = first.survey.registrations.find(
        (each) =>
          each.table === own.table &&
          each.name === own.name &&
          !(host && (each.inMain || inHost!.has(each.package))),
      );
      return other ? [told(first.label, other, second.label, own, cwd)] : [];
    });
}

function told(
  label: string,
  other: Registration,
  ownLabel: string,
  own: Registration,
  cwd: string,
): Finding {
  const what = `${nouns[own.table] ?? own.table} ${JSON.stringify(own.name)}`;
  return finding("LS3202", {
    where: placeOf(own, cwd),
    subject: own.name,
    certainty: "deduced",
    cause:
      `the ${what} is registered by ${other.package} for ${label} (${placeText(other, cwd)}) and ` +
      `again by ${own.package} when ${ownLabel} initialises; ${own.call} panics the second time, ` +
      "which ends the host",
    fix: {
      text: `give it another name, or register it in one package that both import; or use ${instead[own.table] ?? "a table"} of the plugin's own`,
    },
  });
}

const nouns: Record<string, string> = {
  flag: "flag",
  expvar: "variable",
  "net/http": "route",
  "database/sql": "driver",
  "encoding/gob": "type name",
  prometheus: "metric",
};

/** What holds the same without being the process's one. */
const instead: Record<string, string> = {
  flag: "a flag.FlagSet",
  expvar: "an expvar.Map",
  "net/http": "a http.ServeMux",
  "database/sql": "a driver name",
  "encoding/gob": "a type name",
  prometheus: "a prometheus.Registry",
};
