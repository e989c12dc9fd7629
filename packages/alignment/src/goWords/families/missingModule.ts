import { rebuilt } from "../commands.ts";
import { perhaps, type TextFamily } from "../TextFamily.ts";

/** Go's cmd/go/internal/modload/import.go, `ImportMissingError`, and what its neighbours say. */
export const missingModule: TextFamily = {
  id: "missing-module",
  patterns: [
    /no required module provides package (?<package>[^\s;:]{1,500})/,
    /cannot find module(?: providing package)? (?<package>[^\s;:]{1,500})/,
    /package (?<package>[^\s]{1,500}) is not in (?:std|GOROOT)/,
    /module (?<module>\S{1,500}) provides package (?<package>\S{1,500}) and is replaced but not required/,
    /package (?<package>\S{1,500}) provided by (?<module>\S{1,500}) at latest version/,
    /missing module for import: (?<module>\S{1,500}) provides (?<package>\S{1,500})/,
    /missing go\.sum entry for (?:module providing package (?<package>[^\s;]{1,500})|(?:go\.mod file|(?<module>[^\s;]{1,500})))/,
    /updates to go\.(?:mod|sum|work) needed/,
    /go: (?:module )?(?<module>[^\s:]{1,500}): module lookup disabled by GOPROXY=off/,
    /current directory is contained in a module that is not one of the workspace modules/,
    /directory prefix \S{1,500} does not contain (?:main module|modules listed in go\.work)/,
    /inconsistent vendoring in /,
  ],
  explain: ({ package: name, module }) => ({
    title: `the module files do not give ${name ?? module ?? "what the build needs"}`,
    doing: "the go command resolved imports to modules; nothing was compiled",
    meanings: [
      perhaps(
        "go.mod does not require the module, or go.sum lacks it: run go mod tidy in that module",
        "LS4004",
      ),
      perhaps("the module is not in go.work, and was looked for outside", "LS4004"),
      perhaps("the module was never downloaded, and there is no network or proxy", "LS2008"),
      perhaps("a package of the standard library is misspelt, or is of a newer Go", "LS4001"),
    ],
    settle: [rebuilt("names the module file, the line and the command that mends it")],
  }),
};
