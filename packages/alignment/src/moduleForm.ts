import type { BuildInfo } from "@lockstep/go-binary";

/** How a build took a module in. */
export type ModuleForm =
  /** The main module, or a member of go.work. */
  | { kind: "main" }
  /** A vendored copy where there is no sum: the go command leaves it out then. */
  | { kind: "version"; version: string; sum?: string }
  /** `replace`d by a folder; `version` is the one asked for, which `-trimpath` writes. */
  | { kind: "folder"; version: string; folder: string }
  | { kind: "replaced"; version: string; by: string; byVersion: string }
  | { kind: "absent" };

/** Reads the form off the build info: members of go.work are "(devel)" and have no replacement. */
export function moduleFormOf(info: BuildInfo | undefined, path: string): ModuleForm {
  if (!info) return { kind: "absent" };
  if (info.main?.path === path && !info.main.replace) return { kind: "main" };
  const module = info.deps.find((each) => each.path === path);
  if (!module) return { kind: "absent" };
  const { version, sum, replace } = module;
  if (!replace) {
    if (version === "(devel)" || version === "") return { kind: "main" };
    return { kind: "version", version, ...(sum !== undefined && { sum }) };
  }
  // The go command asks replacements by folder to start with "./", "../" or "/".
  if (/^\.{0,2}\//.test(replace.path)) return { kind: "folder", version, folder: replace.path };
  return { kind: "replaced", version, by: replace.path, byVersion: replace.version };
}

/** A module that is required, whatever stands in for it. */
export type Dependency = Extract<ModuleForm, { version: string }>;

export function isDependency(form: ModuleForm): form is Dependency {
  return form.kind !== "main" && form.kind !== "absent";
}

/** The form in a few words, for causes. */
export function describeForm(form: ModuleForm): string {
  switch (form.kind) {
    case "main":
      return "its own source tree (main module or go.work member)";
    case "version":
      return form.version;
    case "folder":
      return `${form.version} replaced by the folder ${form.folder}`;
    case "replaced":
      return `${form.version} replaced by ${form.by} ${form.byVersion}`;
    case "absent":
      return "not used";
  }
}
