import { inspected } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's runtime/plugin.go, `plugin_lastmoduleinit`. */
export const emptyPluginPath: TextFamily = {
  id: "empty-plugin-path",
  patterns: [/\bruntime: plugin has empty pluginpath\b/],
  explain: () => ({
    title: "the module that was loaded last has no plugin path: the runtime ended the process",
    doing:
      "plugin.Open had linked the file in, and the runtime read the identity of the new module",
    meanings: [
      perhaps("the file is no plugin, but a Go library of -buildmode=shared or c-shared", "LS3009"),
      perhaps(
        "host and plugin are of different Go releases, whose lists differ in layout",
        "LS3001",
      ),
      surely("golang/go#73541 has reports of it on Go 1.24.1, now and then, without a known cause"),
    ],
    settle: [inspected(undefined, "shows whether the file is a plugin, and its plugin path")],
  }),
};
