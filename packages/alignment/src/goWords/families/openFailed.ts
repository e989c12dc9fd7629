import { inspected, judged } from "../commands.ts";
import { type TextFamily, thus } from "../TextFamily.ts";

/** Go's plugin/plugin_dlopen.go: the words of the dynamic linker, whatever they are. */
export const openFailed: TextFamily = {
  id: "open-failed",
  patterns: [/plugin\.Open\("[^"]*"\): (?<reason>.{1,500})/],
  fallback: true,
  explain: ({ file, reason = "" }) => ({
    title: `plugin.Open failed: ${reason}`,
    doing:
      "plugin.Open asked the dynamic linker of the system to load the file; these are its words",
    meanings: [
      thus("the file, or a library that it needs, cannot be loaded on this system", "LS5002"),
    ],
    settle: [
      inspected(file, "shows what the file is and what it needs"),
      judged(file, "says what plugin.Open will do with it, and why"),
    ],
  }),
};
