import { rebuilt } from "../commands.ts";
import { perhaps, type TextFamily } from "../TextFamily.ts";

/** Go's cmd/link/internal/ld: its own words and those of the C linker that it runs. */
export const linkFailed: TextFamily = {
  id: "link-failed",
  patterns: [
    /relocation target (?<symbol>\S{1,500}) not defined/,
    /(?<symbol>nameless DWARF DIE)/,
    /function main is undeclared in the main package/,
    /duplicated definition of symbol (?<symbol>[^\s,]{1,500})/,
    /\bcannot find (?<symbol>-l[^\s:]{1,200})/,
    /undefined reference to [`'‘](?<symbol>[^'’]{1,500})/,
    /relocation (?<symbol>R_\w{1,60}) against .{1,200} can ?not be used when making a (?:shared|PIE) object/,
    /cannot implicitly include runtime\/cgo in a shared library/,
    /Using 'dlopen' in statically linked applications requires at runtime the shared libraries/,
    /\blink: running \S{1,500} failed: /,
    /\bcollect2: error: ld returned \d+ exit status/,
    /-aslr=false is only allowed for -buildmode=c-shared/,
    /missing section for relocation target (?<symbol>\S{1,500})/,
  ],
  explain: ({ symbol }) => ({
    title: `the link failed${symbol ? ` (${symbol})` : ""}`,
    doing: "the packages were compiled; Go's linker, or the C linker that it runs, joined them",
    meanings: causes(symbol),
    settle: [rebuilt("shows which unit failed, with all that the linker said")],
  }),
};

function causes(symbol = "") {
  if (symbol === "nameless DWARF DIE") {
    return [perhaps("-ldflags=-pluginpath= was given without a path", "LS4003")];
  }
  if (symbol.startsWith("R_")) {
    return [perhaps("a C archive was compiled without -fPIC, which every plugin needs", "LS4003")];
  }
  if (symbol.startsWith("-l")) {
    return [perhaps(`the C library ${symbol.slice(2)} of #cgo LDFLAGS is not installed`, "LS4003")];
  }
  return [
    perhaps(
      "a function without body, a go:linkname or an assembly file names what is not there",
      "LS4003",
    ),
    perhaps("C code or a library that the plugin calls is not linked", "LS4003"),
    perhaps("the C compiler does not fit the platform that is built for", "LS2005"),
  ];
}
