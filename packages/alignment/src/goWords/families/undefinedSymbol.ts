import type { Meaning } from "@lockstep/schema";
import { hostInspected, inspected } from "../commands.ts";
import { perhaps, type TextFamily, thus } from "../TextFamily.ts";

/** glibc's elf/dl-lookup.c, musl's ldso/dynlink.c, Apple's dyld. */
export const undefinedSymbol: TextFamily = {
  id: "undefined-symbol",
  patterns: [
    /(?<=(?:^|[\s"'])(?<object>[^\s:"']{1,1000}): )undefined symbol: (?<symbol>[^\s,"]{1,1000})/,
    /\bundefined symbol: (?<symbol>[^\s,"]{1,1000})/,
    /Error relocating (?<object>[^\s:]{1,1000}): (?<symbol>[^\s:]{1,1000}): symbol not found/,
    /[Ss]ymbol not found(?: in flat namespace)?:? '?(?<symbol>_[^\s']{1,1000})'?/,
    /\bsymbol (?<symbol>[^\s,]{1,1000}), version [\w.]{1,100} not defined in file/,
  ],
  explain: ({ file, object, symbol = "" }) => ({
    title: `nothing in the process defines ${symbol}`,
    doing: "the dynamic linker bound the names that the plugin uses to the host and to libraries",
    meanings: meaningsOf(symbol),
    settle: [
      inspected(object ?? file, "lists the libraries that the plugin needs"),
      hostInspected("shows whether the host exports its runtime"),
    ],
  }),
};

function meaningsOf(symbol: string): Meaning[] {
  if (/^__(?:tsan|asan|msan)_/.test(symbol)) {
    const race = symbol.startsWith("__tsan_");
    return [
      thus(
        `the plugin was built with ${race ? "-race" : "-asan or -msan"}, the host without`,
        race ? "LS3018" : "LS3016",
      ),
    ];
  }
  if (/^(?:runtime|go[:.]link|type[:.])[.:]?/.test(symbol)) {
    return [
      perhaps("the host does not export its Go runtime: static or internal linking", "LS3010"),
      perhaps("the plugin is of another Go release, or was built with -linkshared", "LS3001"),
    ];
  }
  if (/[./]/.test(symbol)) {
    return [
      perhaps(
        "built with -ldflags=-pluginpath=..., without the same path in -gcflags=-p=...",
        "LS3008",
      ),
    ];
  }
  return [
    perhaps("the C library here is another version than the one it was linked against", "LS3028"),
    perhaps("a library is missing in #cgo LDFLAGS"),
    perhaps("it was built with glibc and runs with musl, or the other way round", "LS3035"),
  ];
}
