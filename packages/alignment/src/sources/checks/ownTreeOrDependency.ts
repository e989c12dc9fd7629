import { type Finding, shellQuote } from "@lockstep/findings";
import { describeForm } from "../../moduleForm.ts";
import { some } from "../../wording.ts";
import type { SourceCheck } from "../SourceCheck.ts";
import type { SourceSide } from "../SourceSide.ts";
import { modulesOf, pathVersion } from "../sharedSources.ts";

/**
 * One side builds a shared module as its own source tree, the other as a dependency. With -trimpath
 * on both sides, which every build of lockstep has, their source paths never agree.
 */
export const ownTreeOrDependency: SourceCheck = ({ host, plugin, shared }) => {
  const found = shared.filter(
    (each) => (pathVersion(each.host.form) === "") !== (pathVersion(each.plugin.form) === ""),
  );
  if (found.length === 0) return undefined;
  const modules = modulesOf(found);
  const lines = modules.map(
    ({ module, host: wanted, plugin: got }) =>
      `${module}: ${host.label} builds it from ${describeForm(wanted.form)}, ` +
      `the plugin from ${describeForm(got.form)}`,
  );
  return {
    code: "LS3012",
    certainty: "deduced",
    subject: some(modules.map(({ module }) => module)),
    cause: `${lines.join("; ")}; the source paths in their fingerprints can never agree`,
    fix: fixFor(
      plugin,
      modules.every((each) => pathVersion(each.host.form) === ""),
    ),
    verdict: "refused",
    explains: found,
  };
};

function fixFor({ folder, namesake }: SourceSide, member: boolean): NonNullable<Finding["fix"]> {
  if (!member) {
    return { text: "build the plugin where that module is a dependency, without its go.work" };
  }
  if (namesake !== undefined) {
    return { text: `build the plugin from ${namesake}: go.work uses that module already` };
  }
  return {
    text: "build the plugin through the workspace's go.work, as the host is",
    command: `go work use ${shellQuote(folder)}`,
  };
}
