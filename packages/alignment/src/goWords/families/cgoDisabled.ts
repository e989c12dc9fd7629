import { rebuilt } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's cmd/go/internal/load/pkg.go, `linkerDeps`, since Go 1.22. */
export const cgoDisabled: TextFamily = {
  id: "cgo-disabled",
  patterns: [/(?<=(?<what>\S{1,60}) )requires external \(cgo\) linking, but cgo is not enabled/],
  explain: ({ what = "" }) => ({
    title: `${what} needs cgo, which is off`,
    doing: "the go command looked for what the link will need; nothing was built",
    meanings: [
      surely("plugins are linked by the C compiler's linker"),
      perhaps("CGO_ENABLED=0 is set in the environment or in `go env`", "LS2005"),
      perhaps(
        "no C compiler is on PATH, or GOOS or GOARCH is another: then cgo is off by default",
        "LS2005",
      ),
    ],
    settle: [
      { text: "shows the setting and the compiler", command: "go env CGO_ENABLED CC GOOS GOARCH" },
      rebuilt("builds with cgo on, and says what is missing"),
    ],
  }),
};
