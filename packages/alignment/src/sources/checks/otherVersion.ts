import { shellQuote } from "@lockstep/findings";
import { describeForm } from "../../moduleForm.ts";
import { some } from "../../wording.ts";
import type { SourceCheck } from "../SourceCheck.ts";
import { modulesOf, pathVersion, type SharedSource } from "../sharedSources.ts";

/**
 * Another version of a module that contributes a shared package, or a `replace` that brings other
 * sources. The version stands in the source paths, so even versions of equal content differ.
 */
export const otherVersion: SourceCheck = ({ host, plugin, shared }) => {
  const found = shared.filter(differs);
  if (found.length === 0) return undefined;
  const modules = modulesOf(found);
  const lines = modules.map(
    (each) =>
      `${each.module}: ${describeForm(each.host.form)} for ${host.label}, ` +
      `${describeForm(each.plugin.form)} for the plugin`,
  );
  const wanted = modules.map(({ module, host: { form } }) => `${module} ${describeForm(form)}`);
  const command = commandFor(plugin.folder, modules);
  return {
    code: "LS3003",
    certainty: "deduced",
    subject: some(modules.map(({ module }) => module)),
    cause: lines.join("; "),
    fix: {
      text: `let the plugin's go.mod select ${some(wanted)}, as ${host.label} does`,
      ...(command !== undefined && { command }),
    },
    verdict: "refused",
    explains: found,
  };
};

function differs({ host, plugin, edited }: SharedSource): boolean {
  const versions = [pathVersion(host.form), pathVersion(plugin.form)];
  if (versions.includes("")) return false;
  if (versions[0] !== versions[1]) return true;
  return edited.length > 0 && describeForm(host.form) !== describeForm(plugin.form);
}

/** Nothing where the host's sources lie in a folder: no version names them. */
function commandFor(folder: string, modules: SharedSource[]): string | undefined {
  const edits: string[] = [];
  const gets: string[] = [];
  for (const { module, host, plugin } of modules) {
    if (host.form.kind !== "version" && host.form.kind !== "replaced") return undefined;
    if (host.form.kind === "replaced") {
      edits.push(shellQuote(`-replace=${module}=${host.form.by}@${host.form.byVersion}`));
    } else if (plugin.form.kind !== "version") {
      edits.push(shellQuote(`-dropreplace=${module}`));
    }
    gets.push(shellQuote(`${module}@${host.form.version}`));
  }
  const steps = [
    ...(edits.length > 0 ? [`go -C ${shellQuote(folder)} mod edit ${edits.join(" ")}`] : []),
    `go -C ${shellQuote(folder)} get ${gets.join(" ")}`,
  ];
  return steps.join(" && ");
}
