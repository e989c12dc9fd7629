import type { Cause, PairCheck } from "../Cause.ts";
import { describeForm, type ModuleForm } from "../moduleForm.ts";
import type { Pair } from "../Pair.ts";
import { shellQuote } from "../shellQuote.ts";
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
      differs(pair, reference.formOf(module), plugin.formOf(module), alone),
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
      certainty: "proven",
      subject: some(modules),
      cause: `${lines.join("; ")}${rest}`,
      explains: new Set(explained),
      remedy: remedyFor(pair, modules),
    };
  },
};

function differs(pair: Pair, wanted: ModuleForm, got: ModuleForm, alone: boolean): boolean {
  const local = (form: ModuleForm): boolean => form.kind === "main" || form.kind === "absent";
  if (local(wanted) || local(got)) return false;
  if (wanted.kind === "main" || wanted.kind === "absent") return false;
  if (got.kind === "main" || got.kind === "absent") return false;
  const bothFolders = wanted.kind === "folder" && got.kind === "folder";
  if (wanted.version !== got.version) return pair.reference.trimmed || !bothFolders;
  if (wanted.kind === "replaced" && got.kind === "replaced") {
    return wanted.by !== got.by || wanted.byVersion !== got.byVersion;
  }
  // The same content under another roof has the same fingerprints when trimmed, so this counts
  // only where nothing else explains the difference.
  return alone && wanted.kind !== got.kind;
}

function remedyFor({ reference, plugin }: Pair, modules: string[]): Cause["remedy"] {
  const get: string[] = [];
  const edit: string[] = [];
  for (const module of modules) {
    const form = reference.formOf(module);
    if (form.kind === "version") {
      get.push(shellQuote(`${module}@${form.version}`));
      if (plugin.formOf(module).kind !== "version") edit.push(`-dropreplace=${shellQuote(module)}`);
    } else if (form.kind === "replaced") {
      get.push(shellQuote(`${module}@${form.version}`));
      edit.push(shellQuote(`-replace=${module}=${form.by}@${form.byVersion}`));
    }
  }
  const wanted = modules.map((module) => `${module} ${describeForm(reference.formOf(module))}`);
  return {
    text: `make the plugin's module use ${some(wanted)}, as ${reference.label} does`,
    before: [
      ...(edit.length > 0 ? [`go mod edit ${edit.join(" ")}`] : []),
      ...(get.length > 0 ? [`go get ${get.join(" ")}`] : []),
    ],
    ...(get.length < modules.length && { byHand: true }),
  };
}
