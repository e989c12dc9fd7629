import { type Finding, finding } from "@lockstep/findings";
import { configName } from "@lockstep/go-workspace";
import { profileNames, unknownName } from "@lockstep/orchestrator";
import { nearestName, placeInFile, type WorkspaceConfig } from "@lockstep/schema";

/** LS4005 for a `defaultProfile` that is neither one of every workspace nor one of this one's own. */
export function unknownDefaultProfile(
  configFile: string,
  config: Pick<WorkspaceConfig, "defaultProfile" | "profiles">,
): Finding[] {
  const { defaultProfile: name } = config;
  const names = profileNames(config);
  if (name === undefined || names.includes(name)) return [];
  const near = nearestName(name, names);
  return [
    finding("LS4005", {
      where: placeInFile(configFile, configName, "/defaultProfile"),
      subject: name,
      cause: unknownName("profile", name, names),
      fix: {
        text:
          near === undefined
            ? `name one of these, or add it to \`profiles\` in ${configName}`
            : `write "defaultProfile": "${near}"`,
      },
    }),
  ];
}
