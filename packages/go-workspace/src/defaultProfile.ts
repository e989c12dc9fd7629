import type { WorkspaceConfig } from "@lockstep/schema";

/** The profile of a command that names none. */
export function defaultProfile(config: Pick<WorkspaceConfig, "defaultProfile">): string {
  return config.defaultProfile ?? "release";
}

/** How a command line says that it is about a profile; nothing for the default one. */
export function profileWords(
  config: Pick<WorkspaceConfig, "defaultProfile">,
  profile: string,
): string {
  return profile === defaultProfile(config) ? "" : ` --profile ${profile}`;
}
