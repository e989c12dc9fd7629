import { judged } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's runtime/type.go, `resolveNameOff`, `resolveTypeOff` and `textOff`; runtime/symtab.go. */
export const strangeAddress: TextFamily = {
  id: "strange-address",
  patterns: [
    /\bruntime: (?<what>name|type|text) offset (?:base pointer )?out of range\b/,
    /\bruntime: (?<what>name|type|text)Off [0-9a-fx]{1,20} (?:base|out of range)/,
  ],
  explain: ({ what = "type" }) => ({
    title: `a ${what} of no known module: the runtime ended the process`,
    doing: "the runtime looked up a name, type or function by its offset in the module that has it",
    meanings: [
      surely("the host is dead; this cannot be recovered from"),
      perhaps(
        "a value of a rejected plugin is still in use: its module is not in Go's list",
        "LS3013",
      ),
      perhaps("host and plugin are of different Go releases", "LS3001"),
      perhaps("the address was made up by unsafe or C code: no matter of plugins"),
    ],
    settle: [judged(undefined, "finds mixed releases, and what a rejected plugin spoils")],
  }),
};
