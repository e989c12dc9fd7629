import { hostInspected, judged } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's runtime/plugin.go, `plugin_lastmoduleinit`. */
export const noModuleData: TextFamily = {
  id: "no-module-data",
  patterns: [/\bruntime: no plugin module data\b/],
  explain: ({ file }) => ({
    title: "no plugin module data: the runtime ended the process",
    doing:
      "plugin.Open had linked the file in, and the runtime looked for what the file should have " +
      "hooked into its list of modules. This cannot be recovered from.",
    meanings: [
      surely("the host is dead; every plugin and request of the process with it"),
      perhaps("another Go minor release: the layout of the list differs", "LS3001"),
      perhaps("the host is linked statically, and shows plugins no list", "LS3033"),
      perhaps("the host is linked by Go's own linker, and shows plugins no list", "LS3010"),
      perhaps("the file is no Go plugin: a C library, or built with -buildmode=c-shared", "LS3009"),
      perhaps("a rejected plugin was opened again under another name", "LS3013"),
    ],
    settle: [
      judged(file, "says which of them it is, and running nothing does not kill the host"),
      hostInspected("shows the host's Go release and whether it can load plugins"),
    ],
  }),
};
