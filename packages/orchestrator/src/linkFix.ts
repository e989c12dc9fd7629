/** What the system says of a file that could not be written, and what to do about it. */
const refusals: readonly [words: RegExp, fix: string][] = [
  [/no space left on device$/m, "free some space where the artefact and TMPDIR are"],
  [/disk quota exceeded$/m, "free some of this user's quota"],
  [/file too large$/m, "raise the limit of a file's size (`ulimit -f`)"],
  [/permission denied$/m, "give this user the right to write the file that is named"],
  [/read-only file system$/m, "work in a folder that can be written"],
];

/** What to do about the words of a link that failed. */
export function linkFix(stderr: string): string {
  const library = /cannot find -l(\S+?):?(?:\s|$)/.exec(stderr)?.[1];
  if (library) {
    return `install the development files of the C library \`${library}\`, or correct the #cgo LDFLAGS`;
  }
  if (/undefined reference to|undefined symbol/.test(stderr)) {
    return "link the C library that defines the symbol: name it in #cgo LDFLAGS";
  }
  const refused = refusals.find(([words]) => words.test(stderr));
  if (refused) return `${refused[1]}, and build again`;
  return "the message above is the linker's; correct what it names";
}
