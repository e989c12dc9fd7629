import type { Family } from "../Case.ts";

const flags = (...more: string[]) => ({ flags: ["-trimpath", ...more] });
const all = flags("-gcflags=all=-N -l");
const shared = flags("-gcflags=ex.com/app/shared=-l");
const module = flags("-gcflags=ex.com/app/...=-N -l");

export const toolFlags: Family = {
  name: "-gcflags and -asmflags",
  about: "Flags that change inlining change fingerprints; others change code in silence.",
  cases: () => [
    {
      what: "-gcflags=all=-N -l in the plugin only",
      plugins: [all],
      cause: ["LS3007"],
      std: true,
    },
    { what: "-gcflags=all=-N -l in the host only", host: all, cause: ["LS3007"], std: true },
    { what: "-gcflags=all=-N -l on both sides", host: all, plugins: [all], std: true },
    {
      what: "-gcflags for one shared package in the plugin only",
      plugins: [shared],
      cause: ["LS3007"],
    },
    { what: "-gcflags for one shared package in the host only", host: shared, cause: ["LS3007"] },
    {
      what: "-gcflags for a module in the plugin only",
      plugins: [module],
      cause: ["LS3007"],
    },
    { what: "-gcflags for a module on both sides", host: module, plugins: [module] },
    { what: "-gcflags for the main package of the plugin", plugins: [flags("-gcflags=-N -l")] },
    {
      what: "-gcflags=all=-B in the plugin only",
      plugins: [flags("-gcflags=all=-B")],
      skew: "seen",
      std: true,
    },
    {
      what: "-gcflags=all=-dwarf=false in the plugin only",
      plugins: [flags("-gcflags=all=-dwarf=false")],
      std: true,
    },
    {
      what: "-asmflags=all=-D=X in the plugin only",
      plugins: [flags("-asmflags=all=-D=LOCKSTEP")],
      skew: "seen",
      std: true,
    },
  ],
};
