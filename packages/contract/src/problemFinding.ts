import { relative } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { characterColumn, sourceLine, type Workspace } from "@lockstep/go-workspace";
import { defaultEntry, unreachable } from "@lockstep/schema";
import type { Problem } from "./model.ts";

const allowedTypes =
  "a contract's methods can carry bool, integers, floats, string, []byte, slices, arrays, maps, " +
  "structs with exported fields, pointers, named types of these, time.Time and time.Duration; " +
  "context.Context as the first parameter and error as the last result";

/** The finding for what the analyser could not use. */
export function problemFinding(workspace: Workspace, problem: Problem): Finding {
  const where = problem.file ? { where: placeOf(workspace, problem) } : {};
  const { code, subject, text } = problem;
  const names = problem.names ?? [];
  const plugin = workspace.plugins.find(({ name }) => name === subject);
  const entry = plugin?.manifest.entry ?? defaultEntry;
  const manifest = plugin ? relative(workspace.root, plugin.manifestFile) : "the manifest";
  switch (problem.reason) {
    case "compile":
    case "go-command":
      return finding(code, { ...where, subject, cause: text });
    case "type":
      return finding(code, {
        ...where,
        subject,
        cause: text,
        fix: {
          text: "use a type that calls can carry, or put //lockstep:ignore above the interface if TypeScript never calls it",
        },
        related: [allowedTypes],
      });
    case "main":
      return finding(code, {
        ...where,
        subject,
        title: `plugin ${subject} is written as package main`,
        cause: `the author's package ${text} is a package main, which nothing can import; lockstep generates the main package in the folder plugin`,
        fix: { text: "give the package another name" },
      });
    case "entry-gone":
      return finding(code, {
        ...where,
        subject,
        title: `plugin ${subject} has no function ${entry}`,
        cause: `${manifest} names the entry ${entry}; package ${text} exports ${
          names.length > 0 ? `the functions ${names.join(", ")}` : "no function"
        }`,
        fix: { text: `add func ${entry}, or set "entry" in ${manifest}` },
      });
    case "entry-kind":
      return finding(code, {
        ...where,
        subject,
        title: `plugin ${subject}: ${entry} is no function that can be called`,
        cause: `${entry} is ${text}; the entry has to be a function without type parameters`,
        fix: { text: `make ${entry} a function, or set "entry" in ${manifest}` },
      });
    case "entry-type": {
      const types = names.map(
        (name) => `func() ${contractName(plugin?.manifest.contract)}.${name}`,
      );
      return finding(code, {
        ...where,
        subject,
        title: `plugin ${subject}: ${entry} is of the wrong type`,
        cause: `${entry} is ${text}; the host asserts ${types.join(" or ") || "an interface of the contract, which has none"}`,
        fix: {
          text: `declare it as ${types[0]?.replace("func()", `func ${entry}()`) ?? "a function of an interface of the contract"}`,
        },
      });
    }
    case "entry-hidden":
      return finding(code, {
        ...where,
        subject,
        title: `plugin ${subject}: the type of ${entry} can't be named outside its package`,
        cause: `the generated package main has to repeat the signature of ${entry}, and ${text} is not exported or is internal`,
        fix: { text: "use exported types in the signature" },
      });
    default:
      return unreachable(problem.reason);
  }
}

function placeOf({ root }: Workspace, { file = "", line, column }: Problem) {
  const { source } = line ? sourceLine(file, line) : {};
  return {
    file: relative(root, file),
    ...(line && { line }),
    ...(column && { column: characterColumn(source, column) }),
    ...(source !== undefined && { source }),
  };
}

function contractName(path = ""): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
