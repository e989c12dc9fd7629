import type { Family } from "../Case.ts";
import { app } from "../sample.ts";

const init = (body: string, imports = "") => ({
  files: { ...app, "plug/init.go": `package main\n${imports}\nfunc init() { ${body} }\n` },
});

export const userCode: Family = {
  name: "the plugin's own code",
  about: "What init does no file shows: these outcomes are not foretold, and not counted.",
  cases: () => [
    { what: "a panic in init", plugins: [init('panic("no")')], userCode: true },
    {
      what: "os.Exit in init",
      plugins: [init("os.Exit(3)", '\nimport "os"\n')],
      userCode: true,
    },
    { what: "an endless wait in init", plugins: [init("select {}")], userCode: true },
    {
      what: "a flag that the host has defined too",
      host: {
        files: {
          ...app,
          "host/flag.go": 'package main\n\nimport "flag"\n\nvar F = flag.Bool("x", false, "")\n',
        },
      },
      plugins: [
        {
          files: {
            ...app,
            "plug/flag.go": 'package main\n\nimport "flag"\n\nvar F = flag.Bool("x", false, "")\n',
          },
        },
      ],
      userCode: true,
    },
  ],
};
