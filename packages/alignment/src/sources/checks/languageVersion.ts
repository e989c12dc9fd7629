import { some } from "../../wording.ts";
import type { SourceCheck } from "../SourceCheck.ts";
import { modulesOf } from "../sharedSources.ts";

/**
 * The same text under a go line on the other side of Go 1.22, which gave loop variables a new
 * meaning (go.dev/ref/spec#For_statements): fingerprints agree, the code does not.
 */
export const languageVersion: SourceCheck = ({ host, shared }) => {
  const found = shared.filter(
    (each) =>
      each.edited.length === 0 &&
      perIteration(each.host.language) !== perIteration(each.plugin.language),
  );
  if (found.length === 0) return undefined;
  const lines = modulesOf(found).map(
    (each) =>
      `${each.module}: go ${each.host.language ?? "none"} for ${host.label}, go ${each.plugin.language ?? "none"} for the plugin`,
  );
  return {
    code: "LS3015",
    certainty: "deduced",
    subject: some(modulesOf(found).map(({ module }) => module)),
    cause: `the go line of a shared module's go.mod differs (${lines.join("; ")}); since go 1.22 a loop has a new variable in each turn`,
    fix: { text: "give both copies of the module the same go.mod" },
    verdict: "loads-skewed",
    explains: found,
  };
};

function perIteration(language = "1.16"): boolean {
  return Number(/^1\.(\d+)/.exec(language)?.[1] ?? 22) >= 22;
}
