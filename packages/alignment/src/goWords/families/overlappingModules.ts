import { judged } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's runtime/plugin.go, `plugin_lastmoduleinit`. */
export const overlappingModules: TextFamily = {
  id: "overlapping-modules",
  patterns: [
    /plugin: new module data overlaps with previous moduledata/,
    /(?:^|\s)p?md\.(?:text-etext|bss-ebss|data-edata|types-etypes)= ?\S/,
  ],
  explain: () => ({
    title: "the addresses of two modules overlap: the runtime ended the process",
    doing:
      "plugin.Open had linked the file in and compared its addresses with those of all modules",
    meanings: [
      surely("the host is dead; this cannot be recovered from"),
      perhaps(
        "the list of modules was overwritten, as after a plugin of another Go release",
        "LS3001",
      ),
      perhaps("the file was linked by other means than go build"),
    ],
    settle: [judged(undefined, "compares release and layout of host and plugin")],
  }),
};
