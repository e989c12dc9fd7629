import type { GoModule } from "@lockstep/go-binary";
import type { InspectedModule } from "@lockstep/schema";

/** A module of the build info, its replacement as one text. */
export function inspectedModule({ path, version, sum, replace }: GoModule): InspectedModule {
  return {
    path,
    version,
    ...(sum !== undefined && { sum }),
    ...(replace && { replace: `${replace.path} ${replace.version}`.trim() }),
  };
}

/** A module's version and replacement in a few words. */
export function moduleVersion({ version, replace }: InspectedModule): string {
  return [version, replace && `=> ${replace}`].filter((each) => each).join(" ") || "a folder";
}
