import type { Pair } from "./Pair.ts";

/** Settings that have a check of their own, or say nothing about code. */
const checkedElsewhere = new Set([
  "-buildmode",
  "-compiler",
  "-gcflags",
  "-ldflags",
  "-trimpath",
  "-race",
  "-asan",
  "-msan",
  "-cover",
  "-tags",
  "-pgo",
  "GOEXPERIMENT",
  "GOFIPS140",
  "CGO_ENABLED",
  "vcs",
  "vcs.revision",
  "vcs.time",
  "vcs.modified",
  "CGO_CFLAGS",
  "CGO_CPPFLAGS",
  "CGO_CXXFLAGS",
  "CGO_LDFLAGS",
  "GOOS",
  "GOARCH",
  "GOAMD64",
  "DefaultGODEBUG",
]);

/** Recorded settings that differ and can change what is compiled, with both values. */
export function otherSettings({ reference, plugin }: Pair): string[] {
  const keys = new Set([
    ...(reference.buildInfo?.settings.keys() ?? []),
    ...(plugin.buildInfo?.settings.keys() ?? []),
  ]);
  const show = (value: string): string => (value === "" ? "not set" : value);
  return [...keys]
    .filter((key) => !checkedElsewhere.has(key))
    .filter((key) => reference.setting(key) !== plugin.setting(key))
    .map(
      (key) =>
        `${key}: ${show(reference.setting(key))} in ${reference.label}, ` +
        `${show(plugin.setting(key))} in the plugin`,
    );
}
