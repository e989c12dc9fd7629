import { posix } from "node:path";

/**
 * For each form of `assets/schema/values.schema.json`, what somebody who wrote a value of another
 * form probably meant. The caller keeps a suggestion only when it has the form.
 */
const suggestions: Readonly<Record<string, (value: string) => string>> = {
  goVersion: (value) => value.trim().replace(/^[\^~>=<\s]*(go|v)?/, ""),
  zigVersion: (value) => value.trim().replace(/^[\^~>=<\s]*v?/, ""),
  glibcVersion: (value) =>
    value
      .trim()
      .replace(/^(glibc|GLIBC)?[\s_-]*/, "")
      .replace(/^(2\.\d+)\.\d+$/, "$1"),
  semver: (value) => {
    const bare = value.trim().replace(/^[\^~>=<\s]*v?/, "");
    return /^\d+$/.test(bare) ? `${bare}.0.0` : /^\d+\.\d+$/.test(bare) ? `${bare}.0` : bare;
  },
  moduleVersion: (value) => `v${value}`,
  importPath: (value) =>
    value
      .trim()
      .replace(/^[a-z]+:\/\//, "")
      .replace(/(\.git)?\/*$/, ""),
  unitName: fileName,
  hostName: fileName,
  ownProfileName: fileName,
  folderPattern: (value) => {
    const path = posix.normalize(value.trim().replaceAll("\\", "/"));
    return path.length > 1 ? path.replace(/\/$/, "") : path;
  },
  relativePackage: (value) => `./${posix.normalize(value.trim())}`.replace(/\/$/, ""),
  exportedName: (value) => value.charAt(0).toUpperCase() + value.slice(1),
  buildTag: (value) => value.trim(),
  code: (value) => value.trim().toUpperCase(),
};

/** What the fix must say where no single value can be offered. */
const advice: Readonly<Record<string, (value: string) => string | undefined>> = {
  goVersion: (value) => {
    const release = /^[\^~>=<\s]*(?:go|v)?(1\.(?:2[1-9]|[3-9]\d))(?:\.[x*])?$/.exec(
      value.trim(),
    )?.[1];
    return release && `write which ${release} release you mean, all three numbers: "${release}.N"`;
  },
  importPath: (value) =>
    /^\.{0,2}\//.test(value)
      ? "write the import path, which starts with the module path of the package's go.mod"
      : undefined,
  folderPattern: (value) =>
    /^(\/|[A-Za-z]:)/.test(value)
      ? "write the path from the folder of lockstep.jsonc on"
      : "move the folder into the workspace, and write its path from lockstep.jsonc on",
};

/** A value of the form that the written one probably stands for, if there is one. */
export function suggestForm(form: string, value: string, pattern: RegExp): string | undefined {
  if (value.length > 200) return undefined;
  const suggestion = suggestions[form]?.(value);
  return suggestion !== undefined && pattern.test(suggestion) ? suggestion : undefined;
}

/** In words, what to write where only the author knows. */
export function adviseForm(form: string, value: string): string | undefined {
  return value.length > 200 ? undefined : advice[form]?.(value);
}

function fileName(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-")
    .replace(/^[-_]+|-+$/g, "");
}
