import { shellQuote } from "@lockstep/findings";
import type { Cause, PairCheck } from "../Cause.ts";
import { describeForm, type ModuleForm } from "../moduleForm.ts";
import type { Pair } from "../Pair.ts";
import { some } from "../wording.ts";

/**
 * One side built the module as its own source tree, the other as a dependency. With -trimpath the
 * first writes `module/file.go`, the second `module@version/file.go` (trimpath in Go's
 * cmd/go/internal/work/gc.go); without it the two lie in different folders unless replaced.
 */
export const moduleForm: PairCheck = {
  code: "LS3012",
  ruledOut: () => "main module against dependency (both alike)",
  run(pair) {
    const { reference, plugin, byModule } = pair;
    const modules = [...byModule.keys()].filter((module) =>
      conflicts(pair, reference.formOf(module), plugin.formOf(module)),
    );
    if (modules.length === 0) return undefined;
    const lines = modules.map(
      (module) =>
        `${module}: ${reference.label} built it from ${describeForm(reference.formOf(module))}, ` +
        `the plugin from ${describeForm(plugin.formOf(module))}`,
    );
    const explained = modules.flatMap((module) => byModule.get(module)!.map(({ path }) => path));
    return {
      code: "LS3012",
      certainty: "deduced",
      subject: some(modules),
      cause: `${lines.join("; ")}; the source paths in their fingerprints can never agree`,
      explains: new Set(explained),
      remedy: remedyFor(pair, modules),
    };
  },
};

function conflicts({ reference }: Pair, wanted: ModuleForm, got: ModuleForm): boolean {
  if (wanted.kind === "absent" || got.kind === "absent") return false;
  if ((wanted.kind === "main") === (got.kind === "main")) return false;
  return reference.trimmed || (wanted.kind !== "folder" && got.kind !== "folder");
}

function remedyFor({ reference, plugin }: Pair, modules: string[]): Cause["remedy"] {
  const forms = modules.map((module) => ({
    wanted: reference.formOf(module),
    got: plugin.formOf(module),
    folder: reference.folderOf(module),
  }));
  if (forms.every(({ got }) => got.kind === "main")) {
    const own = modules.some((module) => module === plugin.buildInfo?.main?.path);
    return {
      text: own
        ? `move the plugin's main package into a module of its own that requires ${some(modules)} ` +
          `exactly as ${reference.label} does`
        : `build the plugin without go.work, so that ${some(modules)} is a dependency`,
      ...(own ? { byHand: true } : { env: { GOWORK: "off" } }),
    };
  }
  const folders = forms.map(({ got, folder }) => (got.kind === "folder" ? got.folder : folder));
  const known = folders.every((folder) => folder !== undefined);
  return {
    text: `build the plugin through a go.work that uses ${some(modules)}`,
    ...(known
      ? { before: [`go work init . ${folders.map((folder) => shellQuote(folder!)).join(" ")}`] }
      : { byHand: true }),
  };
}
