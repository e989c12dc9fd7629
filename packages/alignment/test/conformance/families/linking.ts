import type { Family } from "../Case.ts";

const ldflags = (value: string) => ({ flags: ["-trimpath", `-ldflags=${value}`] });
const set = { flags: ["-ldflags=-X ex.com/app/shared.Version=two"] };
const plain = { flags: [] };
const gold = [{ program: "ld.gold", why: "it is the other linker" }];

export const linking: Family = {
  name: "linking",
  about: "The host must export its runtime to the dynamic linker; stripping is harmless.",
  cases: () => [
    {
      what: "host with -linkmode=internal",
      host: ldflags("-linkmode=internal"),
      cause: ["LS3010"],
    },
    { what: "static host", host: ldflags("-extldflags=-static"), cause: ["LS3033"] },
    {
      what: "host linked with --no-export-dynamic",
      host: ldflags("-extldflags=-Wl,--no-export-dynamic"),
      cause: ["LS3010"],
    },
    {
      what: "position-independent host",
      host: { flags: ["-trimpath", "-buildmode=pie"] },
      std: true,
    },
    { what: "host with -ldflags=-s -w", host: ldflags("-s -w") },
    { what: "plugin with -ldflags=-s -w", plugins: [ldflags("-s -w")] },
    { what: "plugin after strip -s", plugins: [{ change: { strip: true } }] },
    { what: "host after strip -s", host: { change: { strip: true } } },
    { what: "plugin with -ldflags=-buildid=", plugins: [ldflags("-buildid=")] },
    {
      what: "plugin with packed relocations",
      plugins: [ldflags("-extldflags=-Wl,-z,pack-relative-relocs")],
    },
    {
      what: "plugin linked by gold",
      plugins: [ldflags("-extldflags=-fuse-ld=gold")],
      needs: gold,
    },
    { what: "host linked by gold", host: ldflags("-extldflags=-fuse-ld=gold"), needs: gold },
    {
      what: "plugin with -linkmode=internal",
      plugins: [ldflags("-linkmode=internal")],
      notBuiltSince: "1.21",
    },
    {
      what: "-X on a shared package in the plugin only",
      host: plain,
      plugins: [set],
      skew: "seen",
    },
    { what: "-X on a shared package in the host only", host: set, plugins: [plain] },
    {
      what: "plugin with another -pluginpath",
      plugins: [ldflags("-pluginpath=foo/bar")],
      cause: ["LS3008"],
    },
    {
      what: "plugin with another -pluginpath, opened twice",
      plugins: [ldflags("-pluginpath=foo/bar"), { of: 0, by: "same path" }],
      cause: ["LS3013"],
    },
    {
      what: "plugin with another -pluginpath and -gcflags=-p",
      plugins: [{ flags: ["-trimpath", "-ldflags=-pluginpath=foo/bar", "-gcflags=-p=foo/bar"] }],
    },
  ],
};
