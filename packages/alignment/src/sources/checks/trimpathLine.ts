import type { SourceCheck } from "../SourceCheck.ts";

/** The plugin's own build command says -trimpath where the host's does not, or the other way. */
export const trimpathLine: SourceCheck = ({ host, plugin }) => {
  if (host.trimpath === plugin.trimpath || plugin.flagsOrigin === undefined) return undefined;
  const [has, lacks] = host.trimpath ? [host.label, "the plugin"] : ["the plugin", host.label];
  return {
    code: "LS3002",
    certainty: "deduced",
    subject: "-trimpath",
    cause: `${has} is built with -trimpath, ${lacks} would be without (${plugin.flagsOrigin}); that changes every package`,
    fix: { text: `${host.trimpath ? "add -trimpath to" : "take -trimpath out of"} that command` },
    verdict: "refused",
    explains: "all",
  };
};
