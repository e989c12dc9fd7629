import type { Files } from "@lockstep/go-fixtures";
import type { Family } from "../Case.ts";
import { app } from "../sample.ts";

function calling(preamble: string, call: string): Files {
  return {
    ...app,
    "plug/c.go": `package main

/*
${preamble}
*/
import "C"

func Call() int { return int(${call}) }
`,
  };
}
const undefinedSymbol = calling(
  "#cgo LDFLAGS: -Wl,--unresolved-symbols=ignore-all\nint nowhere(void);",
  "C.nowhere()",
);
const math = calling(
  "#cgo LDFLAGS: -lm\n#include <math.h>",
  "C.cos(C.double(len(New().Greet(``))))",
);

export const libraries: Family = {
  name: "C libraries of the plugin",
  about: "They are looked for when the plugin is opened.",
  cases: () => [
    { what: "a library that is there", plugins: [{ files: math }] },
    {
      what: "a library that is not there",
      plugins: [{ files: math, change: { replace: ["libm.so.6", "libq.so.6"] } }],
      cause: ["LS3028"],
    },
    {
      what: "a C symbol that no library has",
      plugins: [{ files: undefinedSymbol }],
      cause: ["LS3028"],
    },
    {
      what: "a glibc version that is not there",
      plugins: [{ change: { replace: ["GLIBC_2.34", "GLIBC_2.94"] } }],
      cause: ["LS3029"],
    },
  ],
};
