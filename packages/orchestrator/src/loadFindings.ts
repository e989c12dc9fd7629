import { relative } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import type { GoPackage, PackageList, Workspace } from "@lockstep/go-workspace";
import { compileFindings } from "./compileFindings.ts";
import { folderWithoutGo } from "./folderWithoutGo.ts";

const aboutModules = /\bmodule\b|go\.sum|go\.mod|-mod=readonly/;
const suggestion = /go (?:get|mod) \S.*$/m;

/**
 * What keeps packages of `paths` from being loaded: LS4004 where the module files must change,
 * LS4001 for everything else (a broken import block, an import cycle, a folder without Go files).
 */
export function loadFindings(
  workspace: Pick<Workspace, "root" | "modules">,
  list: PackageList,
  paths: readonly string[],
): Finding[] {
  return paths.flatMap((path) => {
    const broken = list.packages.get(path);
    return broken?.error ? [loadFinding(workspace, list, broken)] : [];
  });
}

function loadFinding(
  workspace: Pick<Workspace, "root" | "modules">,
  list: PackageList,
  broken: GoPackage,
): Finding {
  const { position, message, importStack } = broken.error!;
  const [placed] = compileFindings({ workspace, list }, position ? `${position}: -` : message);
  const where = placed?.where;
  const importPath = broken.importPath;
  if (!aboutModules.test(message)) {
    const cause = position ? message : (placed?.cause ?? message);
    return finding("LS4001", { ...(where && { where }), subject: importPath, cause });
  }
  const empty = folderWithoutGo(workspace, importPath);
  if (empty !== undefined) {
    const folder = relative(workspace.root, empty) || ".";
    return finding("LS4004", {
      ...(where && { where }),
      subject: importPath,
      cause: `the folder ${folder} has no Go files, so there is no package ${importPath}`,
      fix: { text: `write the package in ${folder}, or take out what needs it` },
    });
  }
  const importer = [...importStack].reverse().find((path) => path !== importPath);
  const dir = importer && list.packages.get(importer)?.module?.dir;
  const command = suggestion.exec(message)?.[0] ?? `go get ${importPath}`;
  const folder = dir && shellQuote(relative(workspace.root, dir) || ".");
  return finding("LS4004", {
    ...(where && { where }),
    subject: importPath,
    cause: message,
    fix: {
      text: "require the module that provides the package",
      ...(folder && { command: command.replace(/^go /, () => `go -C ${folder} `) }),
    },
  });
}
