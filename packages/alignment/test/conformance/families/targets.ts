import { edited } from "@lockstep/go-fixtures";
import type { Family } from "../Case.ts";
import { app } from "../sample.ts";

const level = { env: { GOAMD64: "v3" } };
const debug = "//go:debug panicnil=1\npackage main";

export const targets: Family = {
  name: "GOAMD64 and GODEBUG",
  about: "Each side runs its own copy of shared code; GODEBUG of the plugin is ignored.",
  cases: () => [
    { what: "GOAMD64=v3 in the plugin only", plugins: [level], skew: "seen", std: true },
    { what: "GOAMD64=v3 in the host only", host: level, skew: "seen", std: true },
    {
      what: "//go:debug in the plugin only",
      plugins: [{ files: edited(app, "plug/main.go", "package main", debug) }],
      skew: "seen",
    },
    {
      what: "//go:debug in the host only",
      host: {
        files: edited(app, "host/main.go", "package main", debug),
      },
    },
  ],
};
