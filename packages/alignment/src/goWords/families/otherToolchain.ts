import { hostInspected } from "../commands.ts";
import { perhaps, type TextFamily } from "../TextFamily.ts";

/** Go's cmd/go/internal/{gover,toolchain,modload}, cmd/internal/objabi, cmd/link. */
export const otherToolchain: TextFamily = {
  id: "other-toolchain",
  patterns: [
    /(?<=(?<file>\S{1,500}) )requires go ?>= ?(?<wanted>[\w.]{1,40}) \(running go ?(?<has>[\w.]{1,40})/,
    /(?:compile|asm|link|cgo): version "(?<wanted>[^"]{1,60})" does not match go tool version "(?<has>[^"]{1,60})"/,
    /object is \[(?<has>[^\]]{1,200})\] expected \[(?<wanted>[^\]]{1,200})\]/,
    /go: download (?<wanted>go[\w.]{1,40})(?: for [\w/]{1,40})?: toolchain not available/,
    /go: downloading (?<wanted>go1[\w.]{1,40}) \([\w/]{1,40}\)/,
    /fingerprint mismatch: (?<library>\S{1,500}) has \w{1,40}, import from \S{1,500} expecting/,
  ],
  explain: ({ wanted, has }) => ({
    title: `another Go than asked for${wanted && has ? `: ${has}, wanted ${wanted}` : ""}`,
    doing: "the go command chose a toolchain, or met compiled packages of another one",
    meanings: [
      perhaps(
        "the go or toolchain line of go.mod or go.work, or GOTOOLCHAIN, asks for another release than the host was built with",
        "LS3001",
      ),
      perhaps("GOROOT is set to another release than the go on PATH", "LS2001"),
      perhaps("the release cannot be downloaded here", "LS2003"),
    ],
    settle: [
      {
        text: "shows what this folder builds with, and why",
        command: "go env GOVERSION GOTOOLCHAIN GOROOT",
      },
      hostInspected("shows the release that the plugin has to be built with"),
    ],
  }),
};
