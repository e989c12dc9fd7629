import { inspected } from "../commands.ts";
import { surely, type TextFamily } from "../TextFamily.ts";

/** Go's runtime/symtab.go, `moduledataverify1`. */
export const abiMismatch: TextFamily = {
  id: "abi-mismatch",
  patterns: [
    /\babi mismatch detected between (?<first>\S*) and (?<second>\S+)/,
    /(?:^|\bfatal error: )abi mismatch$/,
  ],
  explain: ({ second }) => ({
    title: `a shared Go library${second ? ` (${second})` : ""} is of another build`,
    doing:
      "the runtime compared the shared libraries that a file was linked against with those loaded",
    meanings: [
      surely(
        "a file built with -linkshared found another build of the library than it was linked against",
      ),
      surely("plugins do not work with -linkshared (golang/go#18671)"),
    ],
    settle: [inspected(undefined, "shows the shared libraries that a file needs")],
  }),
};
