import { type Finding, finding, isCode } from "@lockstep/findings";
import { configName } from "@lockstep/go-workspace";
import { placeInFile, type WorkspaceConfig } from "@lockstep/schema";

/**
 * LS1003 for each code under `severities` and `exceptions` that does not exist, and for each unit
 * under `exceptions` that is not among `units`, where these are known: they would silently do
 * nothing.
 */
export function unknownPolicy(
  configFile: string,
  { severities = {}, exceptions = [] }: Pick<WorkspaceConfig, "severities" | "exceptions">,
  units: readonly string[] | undefined,
): Finding[] {
  const wrong = [
    ...Object.keys(severities)
      .filter((code) => !isCode(code))
      .map((code) => unknownCode("severities", code, `/severities/${code}`)),
    ...exceptions.flatMap(({ code, unit }, at) => [
      ...(isCode(code) ? [] : [unknownCode("exceptions", code, `/exceptions/${at}/code`)]),
      ...(unit === undefined || !units || units.includes(unit)
        ? []
        : [unknownUnit(unit, units, `/exceptions/${at}/unit`)]),
    ]),
  ];
  return wrong.map(({ pointer, ...details }) =>
    finding("LS1003", { where: placeInFile(configFile, configName, pointer), ...details }),
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
