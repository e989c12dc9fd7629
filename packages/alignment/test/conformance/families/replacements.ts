import { edited, type Files } from "@lockstep/go-fixtures";
import type { Family } from "../Case.ts";
import { dependent, depSource } from "../sample.ts";

const cached = { files: dependent, moduleCache: "a" };

function replacing(by: string, required = "v1.0.0"): Files {
  const line = `${required}\n\nreplace ex.com/dep => ${by}`;
  return edited(dependent, "go.mod", "v1.0.0", line);
}

function byFolder(source: string, required?: string) {
  const files = {
    ...replacing("./dep", required),
    "dep/go.mod": "module ex.com/dep\n\ngo 1.21\n",
    "dep/dep.go": source,
  };
  return { files, moduleCache: "a" };
}
const byVersion = (version: string) => ({
  files: replacing(`ex.com/dep ${version}`),
  moduleCache: "a",
});

export const replacements: Family = {
  name: "replace",
  about: "A replaced module counts by what it was replaced with, and by the version it stands for.",
  cases: () => [
    {
      what: "by a folder with other content in the plugin only",
      host: cached,
      plugins: [byFolder(depSource("fork"))],
      cause: ["LS3026"],
    },
    {
      what: "by a folder with other content in the host only",
      host: byFolder(depSource("fork")),
      plugins: [cached],
      cause: ["LS3026"],
    },
    {
      what: "by a folder with equal content in the plugin only, -trimpath",
      host: cached,
      plugins: [byFolder(depSource("one"))],
    },
    {
      what: "by a version with other content in the plugin only",
      host: cached,
      plugins: [byVersion("v1.2.0")],
      cause: ["LS3026"],
    },
    {
      what: "by a version with other content in the host only",
      host: byVersion("v1.2.0"),
      plugins: [cached],
      cause: ["LS3026"],
    },
    {
      what: "by a version with equal content in the plugin only, -trimpath",
      host: cached,
      plugins: [byVersion("v1.1.0")],
    },
    {
      what: "by one folder on both sides, for unlike required versions, -trimpath",
      host: byFolder(depSource("one")),
      plugins: [byFolder(depSource("one"), "v1.1.0")],
      cause: ["LS3003"],
    },
    {
      what: "by a folder on both sides",
      host: byFolder(depSource("one")),
      plugins: [byFolder(depSource("one"))],
    },
  ],
};
