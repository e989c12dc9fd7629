import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { nearestName, type Place, placeInFile, type WorkspaceConfig } from "@lockstep/schema";
import type { Toolchain } from "./toolchain.ts";

/** LS1012 for every GOEXPERIMENT of a profile in lockstep.jsonc that this Go release does not have. */
export async function unknownExperiments(
  toolchain: Toolchain,
  { config, configFile }: { config: Pick<WorkspaceConfig, "profiles">; configFile: string },
): Promise<Finding[]> {
  const asked = Object.entries(config.profiles ?? {}).flatMap(([profile, { env }]) =>
    (env?.GOEXPERIMENT?.split(",") ?? []).map((experiment) => ({ profile, experiment })),
  );
  if (asked.length === 0) return [];
  const known = await experimentsOf(toolchain);
  return asked
    .filter(({ experiment }) => !isKnown(experiment, known))
    .map(({ profile, experiment }) => {
      const pointer = `/profiles/${profile}/env/GOEXPERIMENT`;
      const where = placeInFile(configFile, "lockstep.jsonc", pointer);
      return unknownExperiment(toolchain, known, { profile, experiment, where });
    });
}

/** `none` and a leading `no` turn off what is on (internal/buildcfg, ParseGOEXPERIMENT). */
function isKnown(experiment: string, known: readonly string[]): boolean {
  return experiment === "none" || known.some((each) => [each, `no${each}`].includes(experiment));
}

/** The names of the release's experiments: the fields of its own `goexperiment.Flags`. */
async function experimentsOf({ goroot }: Toolchain): Promise<string[]> {
  const source = await readFile(join(goroot, "src/internal/goexperiment/flags.go"), "utf8");
  const fields = source.matchAll(/^\t([A-Z]\w*)\s+bool$/gm);
  return [...fields].map(([, field = ""]) => field.toLowerCase());
}

function unknownExperiment(
  { version }: Toolchain,
  known: readonly string[],
  { profile, experiment, where }: { profile: string; experiment: string; where: Place },
): Finding {
  const subject = `profiles.${profile}.env.GOEXPERIMENT`;
  const near = nearestName(experiment, known);
  return finding("LS1012", {
    where,
    subject,
    cause: `Go ${version} has no experiment \`${experiment}\`; it has ${[...known].sort().join(", ")}`,
    fix: {
      text: near === undefined ? `take it out of ${subject}` : `write \`${near}\` in ${subject}`,
    },
  });
}
