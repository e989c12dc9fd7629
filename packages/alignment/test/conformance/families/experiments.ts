import type { Family } from "../Case.ts";
import { app, inBoth } from "../sample.ts";

const experiment = { env: { GOEXPERIMENT: "fieldtrack" } };
const sum =
  'package main\n\nimport "crypto/sha256"\n\nfunc Sum() [32]byte { return sha256.Sum256(nil) }\n';
const crypto = { ...app, ...inBoth("sum.go", sum) };
const frozen = { env: { GOFIPS140: "v1.0.0" } };

export const experiments: Family = {
  name: "GOEXPERIMENT and GOFIPS140",
  about: "Both choose other sources of the standard library.",
  cases: () => [
    {
      what: "GOEXPERIMENT in the plugin only",
      plugins: [experiment],
      cause: ["LS3020"],
      std: true,
    },
    { what: "GOEXPERIMENT in the host only", host: experiment, cause: ["LS3020"], std: true },
    { what: "GOEXPERIMENT on both sides", host: experiment, plugins: [experiment], std: true },
    {
      what: "GOFIPS140=v1.0.0 in the plugin only, both using cryptography",
      host: { files: crypto },
      plugins: [{ files: crypto, ...frozen }],
      cause: ["LS3021"],
      since: "1.24",
      std: true,
    },
    {
      what: "GOFIPS140=v1.0.0 in the host only, both using cryptography",
      host: { files: crypto, ...frozen },
      plugins: [{ files: crypto }],
      cause: ["LS3021"],
      since: "1.24",
      std: true,
    },
    {
      what: "GOFIPS140=latest in the plugin only, both using cryptography",
      host: { files: crypto },
      plugins: [{ files: crypto, env: { GOFIPS140: "latest" } }],
      skew: "seen",
      since: "1.24",
      std: true,
    },
    {
      what: "GOFIPS140=v1.0.0 in the host only, no cryptography shared",
      host: frozen,
      since: "1.24",
      std: true,
    },
  ],
};
