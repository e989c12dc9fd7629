import type { Family } from "../Case.ts";
import { app, inBoth } from "../sample.ts";

const off = { env: { CGO_ENABLED: "0" } };
const plain = { flags: [] };
const net = {
  ...app,
  ...inBoth("net.go", 'package main\n\nimport "net"\n\nvar Dial = net.Dial\n'),
};

export const cgo: Family = {
  name: "cgo",
  about: "Plugins need cgo on both sides; the C code of packages is no part of any fingerprint.",
  cases: () => [
    { what: "CGO_ENABLED=0 in the host", host: off, cause: ["LS3022"], std: true },
    { what: "CGO_ENABLED=0 in the plugin", plugins: [off], std: true, notBuiltSince: "1.22" },
    {
      what: "CGO_ENABLED=0 in the plugin, both using net",
      host: { files: net },
      plugins: [{ files: net, ...off }],
      cause: ["LS3022"],
      notBuiltSince: "1.22",
      std: true,
    },
    {
      what: "other CGO_CFLAGS in the plugin",
      host: plain,
      plugins: [{ ...plain, env: { CGO_CFLAGS: "-O1" } }],
      skew: "seen",
    },
    {
      what: "clang in the plugin",
      plugins: [{ env: { CC: "clang" } }],
      needs: [{ program: "clang", why: "it is the other compiler" }],
    },
    {
      what: "musl in the plugin",
      plugins: [{ env: { CC: "musl-gcc" } }],
      cause: ["LS3035"],
      needs: [{ program: "musl-gcc", why: "it links against musl" }],
    },
  ],
};
