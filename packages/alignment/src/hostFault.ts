import type { Artefact } from "./Artefact.ts";

/** Why a file cannot open any plugin. */
export type HostFault =
  | "unreadable"
  | "not-go"
  /** A Go plugin, as where the arguments were swapped. */
  | "plugin"
  /** It names no interpreter and is no static program, so nothing can start it. */
  | "library"
  /** Package plugin is a stub without cgo. */
  | "no-cgo"
  | "no-plugin-package"
  /** It names no interpreter and no library: there is no dynamic linker in its process. */
  | "static"
  /** Its runtime's symbols are not in the dynamic symbol table, so plugins miss its module list. */
  | "not-exported";

export function hostFault({ binary: result, sourceFiles }: Artefact): HostFault | undefined {
  if (!result.ok) return "unreadable";
  const { binary } = result;
  if (binary.pluginPath !== undefined || binary.linkOrder.length > 0) return "plugin";
  const { type, pie, interpreter } = binary.elf;
  if (type === "shared" && !pie && interpreter === undefined) return "library";
  if (binary.buildInfo?.settings.get("CGO_ENABLED") === "0") return "no-cgo";
  if (binary.hasPluginRuntime) return undefined;
  if (!binary.buildInfo && binary.goBuildId === undefined) return "not-go";
  if (sourceFiles && !sourceFiles().has("plugin")) return "no-plugin-package";
  const isStatic = interpreter === undefined && binary.elf.needed.length === 0;
  return isStatic ? "static" : "not-exported";
}
