import type { PairCheck } from "../Cause.ts";
import { describeForm, isDependency, type ModuleForm } from "../moduleForm.ts";
import type { Pair } from "../Pair.ts";
import { sameModules } from "../sameModules.ts";
import { count, some } from "../wording.ts";

/**
 * Another version of a dependency. Its version is part of the source paths, so even versions of
 * equal content differ.
 */
export const dependencyVersion: PairCheck = {
  code: "LS3003",
  ruledOut: () => "dependency versions (equal)",
  run(pair, found) {
    const { reference, plugin, byModule } = pair;
    const alone = !found.some((cause) => cause.explains.size === pair.differing.length);
    const modules = [...byModule.keys()].filter((module) =>
      differs(pair, reference.formOf(module), plugin.formOf(module)),
    );
    if (modules.length === 0) return undefined;
    const lines = modules.map(
      (module) =>
        `${module}: ${describeForm(reference.formOf(module))} in ${reference.label}, ` +
        `${describeForm(plugin.formOf(module))} in the plugin`,
    );
    const explained = modules.flatMap((module) => byModule.get(module)!.map(({ path }) => path));
    const more = pair.differing.length - explained.length;
    const rest =
      alone && more > 0 ? `; ${count(more, "more package")} may differ only by importing it` : "";
    return {
      code: "LS3003",
      certainty: "deduced",
      subject: some(modules),
      cause: `${lines.join("; ")}${rest}`,
      explains: new Set(explained),
      remedy: sameModules(pair, modules),
    };
  },
};

/** Where one side replaces the module and the paths of the sources are cut, versions still count. */
function differs({ reference }: Pair, wanted: ModuleForm, got: ModuleForm): boolean {
  if (!isDependency(wanted) || !isDependency(got) || wanted.version === got.version) return false;
  return reference.trimmed || (wanted.kind === "version" && got.kind === "version");
}
