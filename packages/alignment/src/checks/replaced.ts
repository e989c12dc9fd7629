import type { Cause, PairCheck } from "../Cause.ts";
import { describeForm, isDependency, type ModuleForm } from "../moduleForm.ts";
import type { Pair } from "../Pair.ts";
import { sameModules } from "../sameModules.ts";
import { some } from "../wording.ts";

/**
 * A `replace` that one side has and the other has not, or of something else. The same content under
 * another roof has the same fingerprints when trimmed, so it counts only where nothing else does.
 */
export const replaced: PairCheck = {
  code: "LS3026",
  ruledOut: () => undefined,
  run(pair, found) {
    const { reference, plugin, byModule } = pair;
    const modules = [...byModule.keys()].filter(
      (module) =>
        differs(reference.formOf(module), plugin.formOf(module)) &&
        !isExplained(pair, module, found),
    );
    if (modules.length === 0) return undefined;
    const lines = modules.map(
      (module) =>
        `${module}: ${describeForm(reference.formOf(module))} in ${reference.label}, ` +
        `${describeForm(plugin.formOf(module))} in the plugin`,
    );
    const explains = modules.flatMap((module) => byModule.get(module)!.map(({ path }) => path));
    return {
      code: "LS3026",
      certainty: "deduced",
      subject: some(modules),
      cause: `${lines.join("; ")}; ${reference.trimmed ? "the contents differ" : "the folders differ"}`,
      explains: new Set(explains),
      remedy: sameModules(pair, modules),
    };
  },
};

/** Without -trimpath the folder counts whatever else does, but for another version. */
function isExplained({ reference, byModule }: Pair, module: string, found: readonly Cause[]) {
  const causes = found.filter(({ code }) => reference.trimmed || /^LS30(03|12)$/.test(code));
  return byModule.get(module)!.every(({ path }) => causes.some((c) => c.explains.has(path)));
}

function differs(wanted: ModuleForm, got: ModuleForm): boolean {
  if (!isDependency(wanted) || !isDependency(got)) return false;
  if (wanted.kind !== got.kind) return true;
  if (wanted.kind !== "replaced" || got.kind !== "replaced") return false;
  return wanted.by !== got.by || wanted.byVersion !== got.byVersion;
}
