import { traced } from "../commands.ts";
import { surely, type TextFamily } from "../TextFamily.ts";

/** Go's cmd/go/internal/load/pkg.go, `disallowInternal` and `reusePackage`. */
export const internalPackage: TextFamily = {
  id: "internal-package",
  patterns: [
    /use of internal package (?<package>\S{1,500}) not allowed/,
    /import "(?<package>[^"]{1,500})" is a program, not an importable package/,
  ],
  explain: ({ package: name = "" }) => ({
    title: `${name} cannot be imported from there`,
    doing: "the go command loaded the packages; nothing was compiled",
    meanings: [
      surely(
        "a plugin of another module may not import the host's internal packages or its main: what both share belongs into the contract",
        "LS4001",
      ),
    ],
    settle: [traced(name, "shows the imports that lead to it")],
  }),
};
