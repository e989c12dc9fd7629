import type { Finding } from "@lockstep/findings";
import { configName } from "@lockstep/go-workspace";
import { judgeRelease, type Releases } from "@lockstep/provision";
import { placeInFile } from "@lockstep/schema";

/** LS2007 at the Go release that a lockstep.jsonc asks for. */
export function brokenRelease(
  go: string,
  releases: Releases,
  configFile: string,
): Finding | undefined {
  return judgeRelease(go, releases, () => placeInFile(configFile, configName, "/go"));
}
