import { posix } from "node:path";
import type { BuildInfo } from "@lockstep/go-binary";
import type { Artefact } from "./Artefact.ts";
import { moduleFormOf } from "./moduleForm.ts";
import { moduleFinder } from "./packageModule.ts";

/**
 * The absolute folder that a module was compiled in, from the source files that the function table
 * names; undefined when trimmed, or when no function of the module was linked and it is not
 * `replace`d by a folder relative to a module that is known.
 */
export function folderOfModule(
  artefact: Artefact,
  info: BuildInfo | undefined,
  module: string,
): string | undefined {
  const sources = artefact.sourceFiles?.();
  if (!sources || !info) return undefined;
  const moduleOf = moduleFinder([info]);
  for (const [name, files] of sources) {
    const path = name === "main" ? info.path : name;
    if (moduleOf(path) !== module) continue;
    const folder = rootOf(files, path.slice(module.length));
    if (folder !== undefined) return folder;
  }
  const form = moduleFormOf(info, module);
  if (form.kind !== "folder") return undefined;
  if (posix.isAbsolute(form.folder)) return posix.normalize(form.folder);
  const main = info.main?.path;
  const base =
    main === undefined || main === module ? undefined : folderOfModule(artefact, info, main);
  return base === undefined ? undefined : posix.join(base, form.folder);
}

/** The folder of the module, given files of its package `rest`; generated files lie elsewhere. */
function rootOf(files: readonly string[], rest: string): string | undefined {
  for (const file of files) {
    if (!posix.isAbsolute(file) || !/\.(go|s)$/.test(file)) continue;
    const folder = posix.dirname(file);
    if (folder.endsWith(rest)) return folder.slice(0, folder.length - rest.length);
  }
  return undefined;
}
