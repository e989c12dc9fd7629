import { inspected } from "../commands.ts";
import { perhaps, type TextFamily } from "../TextFamily.ts";

/** Go's plugin/plugin_dlopen.go, `open`. */
export const symbolLost: TextFamily = {
  id: "symbol-lost",
  patterns: [/could not find symbol (?<symbol>[\p{L}\p{Nd}_]+): /u],
  explain: ({ file, symbol = "" }) => ({
    title: `the linker's name of ${symbol} is not in the file`,
    doing:
      "plugin.Open had accepted the plugin and run its init functions, then asked the dynamic " +
      "linker for each exported symbol",
    meanings: [
      perhaps(
        "built with -ldflags=-pluginpath=..., without the same path in -gcflags=-p=...",
        "LS3008",
      ),
      perhaps("exported symbols were removed after the build", "LS3008"),
    ],
    settle: [
      inspected(file, "shows the plugin path, and symbols that were exported under another one"),
    ],
  }),
};
