import type { BuildInfo } from "@lockstep/go-binary";
import type { Artefact } from "./Artefact.ts";
import { folderOfModule } from "./folderOfModule.ts";
import { type ModuleForm, moduleFormOf } from "./moduleForm.ts";

/** One of two files that are compared, with the questions that checks ask about it. */
export interface Side {
  artefact: Artefact;
  /** How sentences call it: "the host", "the plugin plugins/clock.so". */
  label: string;
  buildInfo?: BuildInfo;
  /** The release alone, as in "go1.26.9"; undefined for plugins of Go 1.20 and older. */
  goVersion?: string;
  trimmed: boolean;
  /** A recorded build setting; "" where it was left at its default. */
  setting(key: string): string;
  formOf(module: string): ModuleForm;
  /** Folder that the module was compiled in, where the function table tells. */
  folderOf(module: string): string | undefined;
}

/** The view of a file as one side of a comparison. */
export function sideOf(artefact: Artefact, label: string): Side {
  const buildInfo = artefact.binary.ok ? artefact.binary.binary.buildInfo : undefined;
  const setting = (key: string): string => buildInfo?.settings.get(key) ?? "";
  const folders = new Map<string, string | undefined>();
  // Experiments follow the release: "go1.26.9-X:arenas", before Go 1.26 "go1.25.5 X:arenas".
  const goVersion = buildInfo?.goVersion.replace(/[ -]X:.*$/, "").split(" ")[0];
  return {
    artefact,
    label,
    ...(buildInfo && { buildInfo }),
    ...(goVersion !== undefined && { goVersion }),
    trimmed: setting("-trimpath") === "true",
    setting,
    formOf: (module) => moduleFormOf(buildInfo, module),
    folderOf(module) {
      if (!folders.has(module)) folders.set(module, folderOfModule(artefact, buildInfo, module));
      return folders.get(module);
    },
  };
}
