import type { Cause, PairCheck } from "../Cause.ts";
import { unexplained } from "../Cause.ts";
import type { ModuleForm } from "../moduleForm.ts";
import type { Pair } from "../Pair.ts";
import { rewritePath } from "../rewritePath.ts";
import { inOneTree } from "../sourceTree.ts";
import { some } from "../wording.ts";

interface Folders {
  module: string;
  wanted: string | undefined;
  got: string | undefined;
}

/** Without -trimpath the absolute folder of the main module is part of its fingerprints. */
export const buildFolder: PairCheck = {
  code: "LS3004",
  ruledOut: ({ reference }) =>
    reference.trimmed ? undefined : "build folder (equal, where the function tables tell)",
  run(pair, found) {
    const { reference, plugin, byModule } = pair;
    if (reference.trimmed || plugin.trimmed || !reference.buildInfo) return undefined;
    const local = [...byModule.keys()]
      .filter((module) => isLocal(reference.formOf(module)) && isLocal(plugin.formOf(module)))
      .map((module): Folders => {
        return { module, wanted: reference.folderOf(module), got: plugin.folderOf(module) };
      });
    const seen = local.filter(({ wanted, got }) => wanted && got && wanted !== got);
    const unknown = local.filter(({ wanted, got }) => !wanted || !got);
    if (seen.length > 0) return causeOf(pair, seen, unknown, "deduced");
    if (unknown.length === 0 || unexplained(pair, found).length === 0) return undefined;
    const elsewhere = !inOneTree(reference, plugin) && !pair.standardLibraryDiffers;
    return elsewhere ? causeOf(pair, [], unknown, "likely") : undefined;
  },
};

function isLocal(form: ModuleForm): boolean {
  return form.kind === "main" || form.kind === "folder";
}

function causeOf(
  pair: Pair,
  known: Folders[],
  unknown: Folders[],
  certainty: Cause["certainty"],
): Cause {
  const { reference, byModule } = pair;
  const modules = [...known, ...unknown].map(({ module }) => module);
  const lines = known.map(
    ({ module, wanted, got }) =>
      `${module} was compiled in ${wanted} for ${reference.label}, in ${got} for the plugin`,
  );
  if (unknown.length > 0) {
    const names = some(unknown.map(({ module }) => module));
    lines.push(`the folder of ${names} is recorded in neither file, its tree differs as well`);
  }
  return {
    code: "LS3004",
    certainty,
    subject: some(modules),
    cause: `${lines.join("; ")}; without -trimpath the folder is part of every fingerprint`,
    explains: new Set(modules.flatMap((module) => byModule.get(module)!.map(({ path }) => path))),
    remedy: {
      text:
        `build the plugin under the folder names of ${reference.label}; or build both with ` +
        "-trimpath, then folders do not matter",
      ...(unknown.length > 0 || reference.setting("-gcflags") !== ""
        ? { byHand: true }
        : { flags: known.map(({ module, wanted, got }) => rewritePath(module, got!, wanted!)) }),
    },
  };
}
