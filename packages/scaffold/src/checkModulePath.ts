import { isStandard } from "@lockstep/contract";
import { type Finding, finding } from "@lockstep/findings";
import { goPatterns, vendorFolder, windowsNames } from "./reservedNames.ts";

const longest = 200;

/**
 * Checks the prefix of a workspace's module paths: an import path by Go's rules
 * (CheckImportPath, cmd/vendor/golang.org/x/mod/module) that the standard library does not own.
 */
export function checkModulePath(path: string): Finding[] {
  const cause = fault(path);
  if (cause === undefined) return [];
  return [
    finding("LS6001", {
      title: `\`${path.slice(0, longest)}\` cannot be a module path`,
      subject: path,
      cause,
      fix: { text: "use a path such as `example.com/team/name`" },
    }),
  ];
}

function fault(path: string): string | undefined {
  if (path.length > longest) return `it has ${path.length} characters, ${longest} are the most`;
  for (const element of path.split("/")) {
    const cause = elementFault(element);
    if (cause) return cause;
  }
  const [first = ""] = path.split("/");
  // CheckPath there: each of its module paths ends in .vN, and none of a workspace's modules does.
  if (first === "gopkg.in") {
    return "Go takes a module path of `gopkg.in` only where it ends in a version, as in `yaml.v3`";
  }
  return isStandard(path) || goPatterns.has(first)
    ? `paths that begin with \`${first}\` belong to Go's own packages`
    : undefined;
}

function elementFault(element: string): string | undefined {
  if (element === "") return "one of its elements is empty";
  const odd = /[^A-Za-z0-9._~-]/.exec(element);
  if (odd) return `it holds \`${odd[0]}\`, which Go does not allow in an import path`;
  if (/^[.-]|\.$/.test(element)) return `\`${element}\` begins or ends in a dot or a dash`;
  if (/~[0-9]+$/.test(element)) return `\`${element}\` looks like a short name of Windows`;
  if (element === vendorFolder) return `Go builds nothing whose import path holds \`${element}\``;
  const [base = ""] = element.split(".");
  if (windowsNames.has(base.toLowerCase())) return `\`${base}\` is a device on Windows`;
  return undefined;
}
