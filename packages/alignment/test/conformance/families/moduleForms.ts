import type { Family } from "../Case.ts";
import { app, work } from "../sample.ts";

const alone = { files: work, env: { GOWORK: "off" } };
const separate = {
  ...Object.fromEntries(Object.entries(app).map(([path, text]) => [`app/${path}`, text])),
  "plug/main.go": app["plug/main.go"]!,
  "plug/go.mod":
    "module ex.com/plug\n\ngo 1.25\n\nrequire ex.com/app v0.0.0\n\nreplace ex.com/app => ../app\n",
};
const fork = {
  ...app,
  "fork/shared/shared.go": app["shared/shared.go"]!,
  "plug/main.go": app["plug/main.go"]!.replace("ex.com/app/shared", "ex.com/app/fork/shared"),
};

export const moduleForms: Family = {
  name: "main module or dependency",
  about: "With -trimpath a module has its version in its file names unless it is a main module.",
  cases: () => [
    { what: "both in one go.work", host: { files: work }, plugins: [{ files: work }] },
    {
      what: "plugin outside the go.work of the host",
      host: { files: work },
      plugins: [{ ...alone, cwd: "plug", package: "." }],
      cause: ["LS3012"],
    },
    {
      what: "host outside the go.work of the plugin",
      host: { ...alone, cwd: "host", package: "." },
      plugins: [{ files: work }],
      cause: ["LS3012"],
    },
    {
      what: "both outside of any go.work",
      host: { ...alone, cwd: "host", package: "." },
      plugins: [{ ...alone, cwd: "plug", package: "." }],
    },
    {
      what: "plugin module that replaces the module of the host by its folder",
      plugins: [{ files: separate, cwd: "plug", package: "." }],
      cause: ["LS3012"],
    },
    {
      what: "the same code under another import path",
      plugins: [{ files: fork }],
      also: ["LS3027"],
    },
  ],
};
