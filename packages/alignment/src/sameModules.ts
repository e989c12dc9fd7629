import { shellQuote } from "@lockstep/findings";
import type { Remedy } from "./Cause.ts";
import { type Dependency, describeForm, isDependency } from "./moduleForm.ts";
import type { Pair } from "./Pair.ts";
import { some } from "./wording.ts";

/** Lets the plugin's module require and replace these modules as the reference does. */
export function sameModules(pair: Pair, modules: readonly string[]): Remedy {
  const { reference, plugin } = pair;
  const edit: string[] = [];
  const get: string[] = [];
  let byHand = false;
  for (const module of modules) {
    const form = reference.formOf(module);
    if (!isDependency(form)) continue;
    const replacement = replacementOf(pair, module, form);
    if (replacement !== undefined) edit.push(shellQuote(`-replace=${module}=${replacement}`));
    else if (form.kind !== "version") byHand = true;
    else if (isReplaced(pair, module)) edit.push(`-dropreplace=${shellQuote(module)}`);
    const own = plugin.formOf(module);
    if (isDependency(own) && own.version === form.version && form.kind === "folder") continue;
    get.push(shellQuote(`${module}@${form.version}`));
  }
  const wanted = modules.map((module) => `${module} ${describeForm(reference.formOf(module))}`);
  return {
    text: `make the plugin's module use ${some(wanted)}, as ${reference.label} does`,
    before: [
      ...(edit.length > 0 ? [`go mod edit ${edit.join(" ")}`] : []),
      ...(get.length > 0 ? [`go get ${get.join(" ")}`] : []),
    ],
    ...(byHand && { byHand }),
  };
}

function isReplaced({ plugin }: Pair, module: string): boolean {
  const { kind } = plugin.formOf(module);
  return kind === "folder" || kind === "replaced";
}

/** What stands after `=>`; a folder only where both builds mean the same one by it. */
function replacementOf(pair: Pair, module: string, form: Dependency): string | undefined {
  if (form.kind === "replaced") return `${form.by}@${form.byVersion}`;
  if (form.kind !== "folder") return undefined;
  const { reference, plugin } = pair;
  const folder = reference.folderOf(module);
  const oneModule = reference.buildInfo?.main?.path === plugin.buildInfo?.main?.path;
  return folder ?? (oneModule || form.folder.startsWith("/") ? form.folder : undefined);
}
