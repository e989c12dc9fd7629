import type { Family } from "../Case.ts";

const profile = { profile: true } as const;

export const profiles: Family = {
  name: "-pgo",
  about: "A profile moves what is inlined, in the hot packages of the profile.",
  cases: () => [
    {
      what: "a CPU profile in the plugin only",
      plugins: [profile],
      cause: ["LS3023"],
      std: true,
      varies: true,
    },
    {
      what: "a CPU profile in the host only",
      host: profile,
      cause: ["LS3023"],
      std: true,
      varies: true,
    },
    { what: "one CPU profile on both sides", host: profile, plugins: [profile], std: true },
  ],
};
