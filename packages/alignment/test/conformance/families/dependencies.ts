import { edited } from "@lockstep/go-fixtures";
import type { Family } from "../Case.ts";
import { dependent } from "../sample.ts";

const cached = { files: dependent, moduleCache: "a" };
const version = (number: string) => ({
  files: edited(dependent, "go.mod", "v1.0.0", number),
  moduleCache: "a",
});
const leafUse = 'package main\n\nimport "ex.com/leaf"\n\nvar Leaf = leaf.Value\n';
const withLeaf = {
  ...edited(dependent, "go.mod", "v1.0.0", "v1.0.0\n\nrequire ex.com/leaf v1.1.0"),
  "host/leaf.go": leafUse,
  "plug/leaf.go": leafUse,
};
const lifted = {
  ...edited(
    dependent,
    "go.mod",
    "v1.0.0",
    "v1.0.0\n\nrequire (\n\tex.com/leaf v1.1.0\n\tex.com/lifts v1.0.0\n)",
  ),
  "host/leaf.go": leafUse,
  "plug/leaf.go": `${leafUse}\nvar Twice = lifts.Twice\n`.replace(
    'import "ex.com/leaf"',
    'import (\n\t"ex.com/leaf"\n\t"ex.com/lifts"\n)',
  ),
};
const onlyPlugin = (number: string) => ({
  files: {
    ...edited(dependent, "go.mod", "v1.0.0", `v1.0.0\n\nrequire ex.com/leaf ${number}`),
    "plug/leaf.go": leafUse,
  },
  moduleCache: "a",
});

export const dependencies: Family = {
  name: "dependency version",
  about: "With and without -trimpath the version is part of every file name of a module.",
  cases: () => [
    {
      what: "plugin newer, equal content",
      host: cached,
      plugins: [version("v1.1.0")],
      cause: ["LS3003"],
    },
    {
      what: "plugin newer, other content",
      host: cached,
      plugins: [version("v1.2.0")],
      cause: ["LS3003"],
    },
    {
      what: "host newer, other content",
      host: version("v1.2.0"),
      plugins: [cached],
      cause: ["LS3003"],
    },
    {
      what: "plugin newer, without -trimpath",
      host: { ...version("v1.0.0"), flags: [] },
      plugins: [{ ...version("v1.2.0"), flags: [], label: "b" }],
      cause: ["LS3003"],
    },
    {
      what: "lifted in the plugin by another module",
      host: { files: withLeaf, moduleCache: "a" },
      plugins: [{ files: lifted, moduleCache: "a" }],
      cause: ["LS3003"],
    },
    {
      what: "another version of a module of which the host links nothing",
      host: onlyPlugin("v1.1.0"),
      plugins: [onlyPlugin("v1.2.0")],
    },
    { what: "equal", host: cached, plugins: [cached] },
  ],
};
