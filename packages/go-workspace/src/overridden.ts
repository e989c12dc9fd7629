import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Finding, finding, type Place, shellQuote } from "@lockstep/findings";
import { type MovedModule, selectedAs } from "./movedModules.ts";
import { type ModDirective, parseModFile } from "./parseModFile.ts";
import { sourceLine } from "./refusedModuleFiles.ts";
import type { HostUnit, Workspace } from "./workspace.ts";

/**
 * LS3104 for a module that a `replace` of another go.mod or of go.work gives the host, or whose
 * version an `exclude` of another go.mod takes from it: in go.work such lines hold for all.
 */
export function overridden(
  workspace: Workspace,
  host: HostUnit,
  moved: MovedModule,
): Finding | undefined {
  const line = decidingLine(workspace, host, moved);
  if (!line) return undefined;
  const { verb, words, place, goWork } = line;
  const [path = "", version] = words;
  const left = verb === "exclude" || words[1] !== "=>" ? `${path}@${version}` : path;
  const edit = `-drop${verb}=${left}`;
  return finding("LS3104", {
    where: place,
    subject: moved.path,
    cause:
      `the host \`${host.name}\` alone selects ${selectedAs(moved.alone)}, ` +
      `the workspace ${selectedAs(moved.together)}, because of this ${verb} line`,
    fix: {
      text:
        "take the line out; or, if it is meant for all, write it into the host's go.mod too; " +
        'or let host and plugins move together: "moduleGraph": "union" in lockstep.jsonc',
      command: goWork
        ? `go work edit ${shellQuote(edit)}`
        : `go mod edit ${shellQuote(edit)} ${shellQuote(place.file)}`,
    },
  });
}

interface DecidingLine extends ModDirective {
  place: Place;
  goWork: boolean;
}

function decidingLine(
  { root, goWork, modules }: Workspace,
  host: HostUnit,
  { path, alone, together }: MovedModule,
): DecidingLine | undefined {
  const files = [
    goWork,
    ...modules
      .filter((each) => each.path !== host.modulePath)
      .map(({ dir }) => join(dir, "go.mod")),
  ];
  const lines = files
    .filter((file) => existsSync(file))
    .flatMap((file) =>
      parseModFile(readFileSync(file, "utf8")).map((directive) => ({ file, directive })),
    )
    .filter(({ directive: { words } }) => words[0] === path);
  const replaced = JSON.stringify(alone.replace) !== JSON.stringify(together.replace);
  const found = lines.find(({ directive: { verb, words } }) =>
    replaced
      ? verb === "replace" && (words[1] === "=>" || words[1] === together.version)
      : verb === "exclude" && words[1] === alone.version,
  );
  if (!found) return undefined;
  const { file, directive } = found;
  const { line } = directive;
  const place = { file: relative(root, file), line, ...sourceLine(file, line) };
  return { ...directive, place, goWork: file === goWork };
}
