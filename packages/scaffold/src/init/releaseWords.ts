import { filledIn, parseModFile, plainVariables } from "@lockstep/go-workspace";
import type { ReleaseWord } from "./repository.ts";

interface Kind {
  file: RegExp;
  source: ReleaseWord["source"];
  /** Finds the version in one line. */
  line: RegExp;
}

const number = String.raw`(1\.\d+(?:\.\d+)?)`;

/** Files that name a Go release, and how. */
const kinds: Kind[] = [
  {
    file: /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:\..*)?|[^/]*\.[Dd]ockerfile)$/,
    source: "image",
    line: new RegExp(String.raw`^\s*FROM\s.*?\bgolang:${number}(?=$|[\s@-])`, "i"),
  },
  { file: /(?:^|\/)\.go-version$/, source: "pin", line: new RegExp(`^${number}$`) },
  {
    file: /(?:^|\/)\.tool-versions$/,
    source: "pin",
    line: new RegExp(String.raw`^(?:golang|go)\s+${number}`),
  },
  {
    file: /^\.github\/workflows\/.*\.ya?ml$/,
    source: "ci",
    line: new RegExp(
      String.raw`^\s*(?:-\s*)?go-version:\s*["']?${number}(?:\.x)?["']?\s*(?:#.*)?$`,
    ),
  },
  {
    file: /^\.gitlab-ci\.yml$/,
    source: "ci",
    line: new RegExp(String.raw`^\s*(?:-\s*)?(?:image|name):\s*["']?\S*\bgolang:${number}`),
  },
];

/**
 * The Go releases that a file names: the image of a Dockerfile, a version manager's file, the
 * toolchain line of a go.mod or go.work, a CI job.
 * @param path relative to the root, by which the file is known for what it is
 */
export function releaseWords(path: string, read: () => string): ReleaseWord[] {
  if (/(?:^|\/)go\.(?:mod|work)$/.test(path)) return toolchainLine(path, read());
  const kind = kinds.find(({ file }) => file.test(path));
  if (!kind) return [];
  const text = read();
  const values = plainVariables(text);
  return text.split(/\r?\n/).flatMap((line, index) => {
    const version = kind.line.exec(filledIn(line, values))?.[1];
    return version === undefined
      ? []
      : [{ place: `${path}:${index + 1}`, source: kind.source, version }];
  });
}

function toolchainLine(path: string, text: string): ReleaseWord[] {
  return parseModFile(text).flatMap(({ verb, words, line }) => {
    const version =
      verb === "toolchain" ? /^go(1\.\d+\.\d+)$/.exec(words[0] ?? "")?.[1] : undefined;
    return version === undefined
      ? []
      : [{ place: `${path}:${line}`, source: "toolchain" as const, version }];
  });
}
