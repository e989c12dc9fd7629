import { inspected } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** glibc's elf/dl-version.c, `match_symbol`. */
export const symbolVersion: TextFamily = {
  id: "symbol-version",
  patterns: [
    /version [`'‘](?<version>[\w.]{1,100})['’] not found(?: \(required by (?<by>[^)]{1,1000})\))?/,
    /(?:weak )?version [`'‘](?<version>[\w.]{1,100})['’] (?:of|in) .{1,200} (?:is )?not defined/,
  ],
  explain({ version = "", by, file }) {
    const glibc = /^GLIBC_(.+)$/.exec(version)?.[1];
    return {
      title: `${by ?? "a file"} needs ${version}, which this system does not have`,
      doing:
        "the dynamic linker compared the symbol versions that the file needs with those of the libraries here",
      meanings: [
        glibc === undefined
          ? surely(`it was linked against a newer library than the one here (${version})`)
          : surely(
              `it was linked on a system with glibc ${glibc} or newer; here it is older`,
              "LS3029",
            ),
        perhaps(
          "the build image is newer than the one it runs in: build in the older, or with zig cc, which takes a glibc version",
        ),
      ],
      settle: [inspected(by ?? file, "shows the oldest glibc that can load the file")],
    };
  },
};
