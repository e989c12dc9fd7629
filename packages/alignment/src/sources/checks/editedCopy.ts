import { describeForm } from "../../moduleForm.ts";
import { count, some } from "../../wording.ts";
import type { SourceCheck } from "../SourceCheck.ts";
import { modulesOf, pathVersion, type SharedSource } from "../sharedSources.ts";

/** The same module in the same version, and yet other text: an edited, vendored or old copy. */
export const editedCopy: SourceCheck = ({ host, shared }) => {
  const found = shared.filter(edited);
  if (found.length === 0) return undefined;
  const paths = found.map(({ path }) => path);
  const files = found.flatMap((each) => each.edited);
  const modules = modulesOf(found).map(({ module }) => module);
  return {
    code: "LS3006",
    certainty: "deduced",
    subject: some(paths),
    cause:
      `${some(paths)}: ${count(files.length, "file")} ${files.length === 1 ? "is" : "are"} not the ` +
      `same on both sides (${some(files)}); Go refuses the plugin if importers can see the ` +
      "difference, else host and plugin run different code",
    fix: {
      text: `give the plugin the sources of ${some(modules)} that ${host.label} is built from`,
    },
    verdict: "refused",
    explains: found,
  };
};

function edited({ host, plugin, edited }: SharedSource): boolean {
  if (edited.length === 0 || pathVersion(host.form) !== pathVersion(plugin.form)) return false;
  return describeForm(host.form) === describeForm(plugin.form);
}
