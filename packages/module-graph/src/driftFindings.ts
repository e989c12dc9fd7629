import { type Finding, finding } from "@lockstep/findings";
import type { PackageList, Workspace } from "@lockstep/go-workspace";
import { moduleFilesOf, placeOf } from "./moduleFile.ts";

/**
 * LS3107, a warning, for each module of the workspace whose go.mod requires other versions of what
 * its unit links than the workspace selects: alone (GOWORK=off) it is built and tested with those.
 * A tidy go.mod of Go 1.17 on names every module that its packages come from, at the version that it
 * selects alone (go.dev/ref/mod#graph-pruning), so the files are enough.
 */
export function driftFindings(workspace: Workspace, list: PackageList): Finding[] {
  const { hosts, plugins } = workspace;
  return moduleFilesOf(workspace).flatMap((file): Finding[] => {
    const units = [...hosts, ...plugins].filter(({ modulePath }) => modulePath === file.module);
    const selected = new Map<string, string>();
    for (const path of units.flatMap(({ name }) => list.units.get(name) ?? [])) {
      const module = list.packages.get(path)?.module;
      if (module?.version && !module.replace) selected.set(module.path, module.version);
    }
    const drifted = file.requires.filter(({ path, version }) => {
      const together = selected.get(path);
      return together !== undefined && together !== version;
    });
    const [first] = drifted;
    if (!first) return [];
    const each = drifted.map(
      ({ path, version }) => `${path} ${version}, the workspace ${selected.get(path)}`,
    );
    return [
      finding("LS3107", {
        where: placeOf(file, first.line),
        ...(file.module !== undefined && { subject: file.module }),
        cause: `its go.mod requires ${each.join("; ")}`,
        fix: { text: "let all require the same", command: "lockstep align --apply" },
      }),
    ];
  });
}
