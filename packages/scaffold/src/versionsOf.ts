import { join, posix } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type HostUnit, listPackages, type PackageList } from "@lockstep/go-workspace";
import { linkedModules } from "./linkedModules.ts";
import { modulePrefix } from "./modulePrefix.ts";
import type { UnitModule } from "./unitModFiles.ts";
import { listFlags, type NewUnitOptions } from "./unitOptions.ts";

/** What a host's packages say about a new unit's module. */
export interface Versions {
  list: PackageList;
  module: Omit<UnitModule, "template">;
}

/** The versions that a host gives to a new unit in `folder` that uses `contract`. */
export async function versionsOf(
  host: HostUnit,
  { workspace, cmd }: NewUnitOptions,
  folder: string,
  contract: string,
): Promise<{ ok: true; versions: Versions } | { ok: false; findings: Finding[] }> {
  const listed = await listPackages(cmd, workspace, [host], listFlags);
  if (!listed.ok) return listed;
  const { list } = listed;
  const module = workspace.modules.find(({ path }) => path === host.modulePath);
  if (!module) throw new Error(`go.work does not use ${host.modulePath}`);
  return {
    ok: true,
    versions: {
      list,
      module: {
        path: posix.join(modulePrefix(workspace), folder),
        dir: join(workspace.root, folder),
        hostDir: module.dir,
        hostModules: linkedModules(list, host.importPath),
        needed: linkedModules(list, contract),
        contractModule: list.packages.get(contract)?.module?.path ?? "",
      },
    },
  };
}
