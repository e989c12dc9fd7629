import { judged } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's runtime/mbitmap.go, mgcmark.go and mgcsweep.go: what the collector says of bad memory. */
export const corruptedHeap: TextFamily = {
  id: "corrupted-heap",
  patterns: [
    /\bfound bad pointer in Go heap\b/,
    /\bfound pointer to free object\b/,
    /\bmarking free object\b/,
    /\bruntime: pointer 0x[0-9a-f]{1,16} to (?:unallocated|unused) span\b/,
    /\bruntime: marked free object in span\b/,
  ],
  explain: () => ({
    title: "the garbage collector met memory that makes no sense: the runtime ended the process",
    doing: "the collector walked all variables and what they point to",
    meanings: [
      surely("the host is dead; this cannot be recovered from"),
      perhaps(
        "a rejected plugin's variables, which the collector does not look at, are in use by a later plugin",
        "LS3013",
      ),
      perhaps(
        "host and plugin take a shared struct for different things: code that differs though it loads",
        "LS3015",
      ),
      perhaps("unsafe or C code broke it: no matter of plugins"),
    ],
    settle: [
      judged(
        undefined,
        "judges the plugins in the order in which the host opens them: name all of them",
      ),
    ],
  }),
};
