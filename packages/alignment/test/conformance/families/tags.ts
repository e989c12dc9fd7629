import type { Family } from "../Case.ts";
import { app, inBoth } from "../sample.ts";

const files = {
  ...app,
  "shared/extra.go": "//go:build extra\n\npackage shared\n\nconst Extra = true\n",
};
const user = {
  ...app,
  ...inBoth("user.go", 'package main\n\nimport "os/user"\n\nvar User = user.Current\n'),
};
const net = {
  ...app,
  ...inBoth("net.go", 'package main\n\nimport "net"\n\nvar Dial = net.Dial\n'),
};
const tagged = (tags: string) => ({ flags: ["-trimpath", `-tags=${tags}`] });

export const tags: Family = {
  name: "-tags",
  about: "Tags count where they select files of a package that both link.",
  cases: () => [
    {
      what: "selecting a file of a shared package, plugin only",
      host: { files },
      plugins: [{ files, ...tagged("extra") }],
      cause: ["LS3017"],
    },
    {
      what: "selecting a file of a shared package, host only",
      host: { files, ...tagged("extra") },
      plugins: [{ files }],
      cause: ["LS3017"],
    },
    {
      what: "the same in another order",
      host: { files, ...tagged("more,extra") },
      plugins: [{ files, ...tagged("extra,more") }],
    },
    { what: "selecting nothing, plugin only", plugins: [tagged("foo")] },
    {
      what: "osusergo, both using os/user, plugin only",
      host: { files: user },
      plugins: [{ files: user, ...tagged("osusergo") }],
      cause: ["LS3017"],
    },
    {
      what: "osusergo where the host lacks os/user",
      plugins: [{ files: user, ...tagged("osusergo") }],
    },
    {
      what: "netgo, both using net, plugin only",
      host: { files: net },
      plugins: [{ files: net, ...tagged("netgo") }],
      cause: ["LS3017"],
      std: true,
    },
  ],
};
