import { inspected, judged } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's runtime/plugin.go, `pluginftabverify`, and runtime/symtab.go, `moduledataverify1`. */
export const brokenTables: TextFamily = {
  id: "broken-tables",
  patterns: [
    /\bruntime: plugin has bad symbol table\b/,
    /(?:^|\bfatal error: |\bruntime: )invalid (?:function|runtime) symbol table\b/,
    /(?:^|\bfatal error: )minpc or maxpc invalid\b/,
    /(?:^|\s)(?:runtime: pcHeader: magic=|function symbol table not sorted|ftab entry )/,
    /outside pc range:\[.* pluginpath=/,
    /(?:^|\s)minpc= ?\S{1,30} min= ?\S{1,30} maxpc=/,
  ],
  explain: ({ file }) => ({
    title: "the function table of a module makes no sense: the runtime ended the process",
    doing: "plugin.Open had accepted the fingerprints and verified the tables of the new module",
    meanings: [
      surely("the host is dead; this cannot be recovered from"),
      perhaps(
        "functions of the plugin were bound to those of another file in the process, as by -Bsymbolic or a linker other than the platform's",
      ),
      perhaps("host and plugin are of different Go releases", "LS3001"),
      perhaps("the file was changed after the link", "LS3032"),
    ],
    settle: [
      judged(file, "compares release, settings and fingerprints"),
      inspected(file, "shows what the file is"),
    ],
  }),
};
