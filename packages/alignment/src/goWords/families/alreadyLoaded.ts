import { inspected, judged } from "../commands.ts";
import { perhaps, type TextFamily } from "../TextFamily.ts";

/** Go's runtime/plugin.go, `plugin_lastmoduleinit`, in two places. */
export const alreadyLoaded: TextFamily = {
  id: "already-loaded",
  patterns: [/\bplugin already loaded\b/],
  explain: ({ file }) => ({
    title: "plugin already loaded",
    doing:
      "plugin.Open linked the file in and found its plugin path, or nothing new at all, among what " +
      "the process holds already",
    meanings: [
      perhaps("a copy, a hard link or another build of a plugin that is loaded", "LS3011"),
      perhaps("two plugins whose main packages have the same import path", "LS3011"),
      perhaps("the file is no Go plugin, and a good plugin was loaded before it", "LS3009"),
    ],
    settle: [
      inspected(file, "shows the plugin path by which Go knows the file"),
      judged(file, "judges the files in the order in which the host opens them: name all of them"),
    ],
  }),
};
