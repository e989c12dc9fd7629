import { inspected } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's plugin/plugin_dlopen.go, `open`. */
export const realpathFailed: TextFamily = {
  id: "realpath-failed",
  patterns: [/plugin\.Open\("[^"]*"\): realpath failed/],
  explain: ({ file }) => ({
    title: "the file is not there",
    doing: "plugin.Open resolved the path, before anything was loaded",
    meanings: [
      surely("there is no such file, or a folder on the way cannot be entered", "LS3009"),
      perhaps("the path is relative, and the host was started in another folder"),
    ],
    settle: [
      inspected(
        file,
        "run in the folder in which the host is started: says whether the file is there",
      ),
    ],
  }),
};
