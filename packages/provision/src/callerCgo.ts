import { type Finding, finding } from "@lockstep/findings";
import type { CallerEnvironment } from "./callerGo.ts";
import { goSettingWithoutGo } from "./goEnvFile.ts";

/**
 * LS2019 when the caller's own go commands work without cgo, by variable or `go env -w`. lockstep's
 * builds state CGO_ENABLED themselves.
 */
export async function judgeCallerCgo(env: CallerEnvironment): Promise<Finding | undefined> {
  if ((await goSettingWithoutGo("CGO_ENABLED", env)) !== "0") return undefined;
  const byVariable = env.CGO_ENABLED === "0";
  const place = byVariable
    ? "the variable CGO_ENABLED is 0"
    : "`go env -w` has set CGO_ENABLED to 0";
  return finding("LS2019", {
    certainty: "proven",
    cause: `${place}: a host or plugin built or tested with go by hand, or in an editor, has no plugin support then; what lockstep builds is not affected`,
    fix: {
      text: "take the setting back",
      command: byVariable ? "unset CGO_ENABLED" : "go env -u CGO_ENABLED",
    },
  });
}
