import { readFileSync } from "node:fs";
import { type Finding, finding, isCode } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { placeInDocument } from "@lockstep/schema";

/**
 * LS1003 for each code under `severities` and `exceptions` that does not exist, and for each unit
 * under `exceptions` that the workspace does not have: they would silently do nothing.
 */
export function unknownPolicy(workspace: Workspace): Finding[] {
  const { config, configFile, hosts, plugins } = workspace;
  const { severities = {}, exceptions = [] } = config;
  const units = [...hosts, ...plugins].map(({ name }) => name);
  const wrong = [
    ...Object.keys(severities)
      .filter((code) => !isCode(code))
      .map((code) => unknownCode("severities", code, `/severities/${code}`)),
    ...exceptions.flatMap(({ code, unit }, at) => [
      ...(isCode(code) ? [] : [unknownCode("exceptions", code, `/exceptions/${at}/code`)]),
      ...(unit === undefined || units.includes(unit)
        ? []
        : [unknownUnit(unit, units, `/exceptions/${at}/unit`)]),
    ]),
  ];
  if (wrong.length === 0) return [];
  const text = readFileSync(configFile, "utf8");
  return wrong.map(({ pointer, ...details }) =>
    finding("LS1003", { where: placeInDocument(text, "lockstep.jsonc", pointer), ...details }),
  );
}

function unknownCode(property: string, code: string, pointer: string) {
  return {
    pointer,
    subject: code,
    cause: `\`${property}\` names ${code}, which is no code of this lockstep`,
    fix: { text: "correct the code or remove the line" },
  };
}

function unknownUnit(unit: string, units: readonly string[], pointer: string) {
  return {
    pointer,
    subject: unit,
    cause: `\`exceptions\` names \`${unit}\`, which is no host or plugin of this workspace; it has ${units.join(", ")}`,
    fix: { text: "correct the name or remove the exception" },
  };
}
