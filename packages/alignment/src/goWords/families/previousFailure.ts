import { judged } from "../commands.ts";
import { surely, type TextFamily } from "../TextFamily.ts";

/** Go's plugin/plugin_dlopen.go, `open`. */
export const previousFailure: TextFamily = {
  id: "previous-failure",
  patterns: [/\(previous failure\)/],
  explain: ({ file }) => ({
    title: "the same file was rejected before in this process",
    doing:
      "plugin.Open keeps the first error of each file and answers with it; it did not try again",
    meanings: [
      surely(
        "the words before (previous failure) are the first error; only they say why",
        "LS3013",
      ),
      surely("a corrected file helps after a restart of the host, and not before", "LS3013"),
    ],
    settle: [judged(file, "says what a fresh process will do with the file as it is now")],
  }),
};
