import type { SkewCheck } from "../SkewCheck.ts";

/** Another profile for the compiler, where it happened to change no fingerprint. */
export const profile: SkewCheck = ({ reference, plugin }) => {
  if (!reference.buildInfo || !plugin.buildInfo) return {};
  const [wanted, got] = [reference.setting("-pgo"), plugin.setting("-pgo")];
  if (wanted === got) return {};
  return {
    found: {
      severity: "warning",
      certainty: "likely",
      subject: "-pgo",
      cause:
        `-pgo of ${reference.label}: ${wanted || "none"}; of the plugin: ${got || "none"}: shared ` +
        "code may be optimised in two ways",
      remedy: {
        text: `build the plugin with the profile of ${reference.label}`,
        ...(wanted !== "" && { byHand: true }),
      },
    },
  };
};
