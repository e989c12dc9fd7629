import type { Family } from "../Case.ts";

export const trimpath: Family = {
  name: "-trimpath",
  about:
    "It rewrites the file names that every fingerprint covers, those of the standard library too.",
  cases: () => [
    { what: "in the host only", plugins: [{ flags: [] }], cause: ["LS3002"] },
    { what: "in the plugin only", host: { flags: [] }, cause: ["LS3002"] },
    { what: "on both sides" },
    { what: "on no side", host: { flags: [] }, plugins: [{ flags: [] }] },
  ],
};
