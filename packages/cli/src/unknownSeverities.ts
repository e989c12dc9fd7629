import { readFileSync } from "node:fs";
import { type Finding, finding, isCode } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";

/** LS1003 for each code under `severities` that does not exist: it would silently do nothing. */
export function unknownSeverities({ config, configFile }: Workspace): Finding[] {
  const unknown = Object.keys(config.severities ?? {}).filter((code) => !isCode(code));
  if (unknown.length === 0) return [];
  const lines = readFileSync(configFile, "utf8").split(/\r?\n/);
  return unknown.map((code) => {
    const index = lines.findIndex((line) => line.includes(`"${code}"`));
    const source = lines[index];
    return finding("LS1003", {
      where: {
        file: "lockstep.jsonc",
        ...(source !== undefined && { line: index + 1, column: source.indexOf(code), source }),
      },
      subject: code,
      cause: `\`severities\` names ${code}, which is no code of this lockstep`,
      fix: { text: "correct the code or remove the line" },
    });
  });
}
