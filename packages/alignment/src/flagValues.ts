import type { Side } from "./Side.ts";

/**
 * Every value that a flag such as `-gcflags` was given, in order, from the build record; without
 * one the last, which is what the build info keeps.
 */
export function flagValues({ artefact, setting }: Side, flag: string): string[] {
  const { record } = artefact;
  if (!record) return setting(flag) === "" ? [] : [setting(flag)];
  return record.argv.flatMap((word, index, argv) => {
    if (word === flag) return [argv[index + 1] ?? ""];
    return word.startsWith(`${flag}=`) ? [word.slice(flag.length + 1)] : [];
  });
}
