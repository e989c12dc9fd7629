import { edited } from "@lockstep/go-fixtures";
import type { Family } from "../Case.ts";
import { dependent, depSource } from "../sample.ts";

const env = { GOFLAGS: "-mod=vendor -buildvcs=false", GOPROXY: "off" };
const files = {
  ...dependent,
  "vendor/modules.txt": "# ex.com/dep v1.0.0\n## explicit; go 1.21\nex.com/dep\n",
  "vendor/ex.com/dep/dep.go": depSource("one"),
};
const other = edited(files, "vendor/ex.com/dep/dep.go", '"one"', '"another"');
const cached = { files: dependent, moduleCache: "a" };
const vendored = { files, moduleCache: "a", env };
const plain = { flags: [] };
/** With checksums on both sides it is an edit, and the files do not say where. */
const causeBefore = { release: "1.23", cause: ["LS3006"] };

export const vendor: Family = {
  name: "vendor folder",
  about: "With -trimpath equal content loads; without it the folder is part of the fingerprint.",
  cases: () => [
    { what: "plugin vendored, equal content, -trimpath", host: cached, plugins: [vendored] },
    { what: "host vendored, equal content, -trimpath", host: vendored, plugins: [cached] },
    {
      what: "plugin vendored, edited, -trimpath",
      host: cached,
      plugins: [{ ...vendored, files: other }],
      cause: ["LS3025"],
      causeBefore,
    },
    {
      what: "host vendored, edited, -trimpath",
      host: { ...vendored, files: other },
      plugins: [cached],
      cause: ["LS3025"],
      causeBefore,
    },
    {
      what: "plugin vendored, equal content",
      host: { ...cached, ...plain, files },
      plugins: [{ ...vendored, ...plain }],
      cause: ["LS3025"],
    },
    {
      what: "host vendored, equal content",
      host: { ...vendored, ...plain },
      plugins: [{ ...cached, ...plain, files }],
      cause: ["LS3025"],
    },
    { what: "both vendored", host: vendored, plugins: [vendored] },
  ],
};
