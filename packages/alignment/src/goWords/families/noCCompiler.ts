import { rebuilt } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's cmd/cgo and cmd/go/internal/work/exec.go. */
export const noCCompiler: TextFamily = {
  id: "no-c-compiler",
  patterns: [
    /C compiler "?(?<compiler>[^"\s]{1,200})"? not found/,
    /exec: "(?<compiler>gcc|cc|clang|g\+\+|[\w-]{1,60}-gcc)": executable file not found in \$PATH/,
    /cgo: exec (?<compiler>\S{1,200}): .{1,100}not found/,
  ],
  explain: ({ compiler = "" }) => ({
    title: `no C compiler ${compiler}`,
    doing: "the go command started the C compiler, which every plugin and its host need",
    meanings: [
      surely("there is no such program on PATH", "LS2005"),
      perhaps("CC names a compiler for another platform that is not installed", "LS2005"),
    ],
    settle: [
      { text: "shows the compiler that Go looks for", command: "go env CC CGO_ENABLED" },
      rebuilt("says what to install"),
    ],
  }),
};
