import type { Family, Side } from "../Case.ts";

const damaged = (change: Side["change"]): Side[] => [{ change: change! }];
const machine = 18;
const program: Side = { mode: "host" };
const library: Side = { mode: "host", flags: ["-trimpath", "-buildmode=c-shared"] };

export const files: Family = {
  name: "the file itself",
  about: "What the dynamic linker refuses before Go is asked.",
  cases: () => [
    { what: "text", plugins: [{ text: "no plugin ".repeat(100) }], cause: ["LS3009"] },
    { what: "shorter than an ELF header", plugins: [{ text: "short" }], cause: ["LS3032"] },
    { what: "empty", plugins: [{ text: "" }], cause: ["LS3032"] },
    { what: "a folder", plugins: [{ is: "folder" }], cause: ["LS3009"] },
    { what: "missing", plugins: [{ is: "missing" }], cause: ["LS3009"] },
    { what: "cut after 4 KiB", plugins: damaged({ cut: 4096 }), cause: ["LS3032"] },
    { what: "cut in the middle", plugins: damaged({ cut: 0.5 }), cause: ["LS3032"] },
    {
      what: "for another machine",
      plugins: damaged({ at: machine, bytes: [183, 0] }),
      cause: ["LS3030"],
    },
    { what: "32-bit", plugins: damaged({ at: 4, bytes: [1] }), cause: ["LS3030"] },
    {
      what: "cross-built for s390x, of the other byte order",
      plugins: [{ env: { GOARCH: "s390x", CC: "s390x-linux-gnu-gcc" } }],
      needs: [{ program: "s390x-linux-gnu-gcc", why: "it links for s390x" }],
      cause: ["LS3030"],
      std: true,
    },
    { what: "an object file", plugins: damaged({ at: 16, bytes: [1, 0] }), cause: ["LS3009"] },
    { what: "a program", plugins: [program], cause: ["LS3009"] },
    {
      what: "a position-independent program",
      plugins: [{ ...program, flags: ["-trimpath", "-buildmode=pie"] }],
      cause: ["LS3009"],
      std: true,
    },
    { what: "a Go library for C", plugins: [library], cause: ["LS3009"] },
    {
      what: "a Go library for C after a good one",
      plugins: [{ package: "./other" }, library],
      cause: ["LS3009"],
    },
    { what: "not writable and not executable", plugins: damaged({ mode: 0o400 }) },
    { what: "a name without .so", plugins: damaged({ name: "plug" }) },
    {
      what: "cross-built for arm64",
      plugins: [{ env: { GOARCH: "arm64", CC: "aarch64-linux-gnu-gcc" } }],
      needs: [{ program: "aarch64-linux-gnu-gcc", why: "it links for arm64" }],
      cause: ["LS3030"],
      std: true,
    },
  ],
};
