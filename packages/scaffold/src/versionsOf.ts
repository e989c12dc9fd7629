import { join, posix } from "node:path";
import type { Finding } from "@lockstep/findings";
import {
  type HostUnit,
  hostBaseline,
  type LinkedPackage,
  listPackages,
} from "@lockstep/go-workspace";
import { followsHosts } from "@lockstep/orchestrator";
import { linkedModules } from "./linkedModules.ts";
import { modulePrefix } from "./modulePrefix.ts";
import type { UnitModule } from "./unitModFiles.ts";
import { listFlags, type NewUnitOptions } from "./unitOptions.ts";

/** What a host's packages say about a new unit's module. */
export type Versions = Omit<UnitModule, "template">;

/** The versions that a host gives to a new unit in `folder` that uses `contract`. */
export async function versionsOf(
  host: HostUnit,
  options: NewUnitOptions,
  folder: string,
  contract: string,
): Promise<{ ok: true; versions: Versions } | { ok: false; findings: Finding[] }> {
  const { workspace } = options;
  const linked = await packagesOf(host, options);
  if (!linked.ok) return linked;
  const { packages } = linked;
  const module = workspace.modules.find(({ path }) => path === host.modulePath);
  if (!module) throw new Error(`go.work does not use ${host.modulePath}`);
  return {
    ok: true,
    versions: {
      path: posix.join(modulePrefix(workspace), folder),
      dir: join(workspace.root, folder),
      hostDir: module.dir,
      hostModules: linkedModules(packages, host.importPath),
      needed: linkedModules(packages, contract),
      contractModule: packages.get(contract)?.module?.path ?? "",
    },
  };
}

/**
 * What the host is built from: by its own go.mod where that decides, whatever another plugin asks
 * for, else as the workspace selects it.
 */
async function packagesOf(
  host: HostUnit,
  { workspace, cmd }: NewUnitOptions,
): Promise<
  { ok: true; packages: Map<string, LinkedPackage> } | { ok: false; findings: Finding[] }
> {
  if (followsHosts(workspace)) return hostBaseline(cmd, workspace.root, host, listFlags);
  const listed = await listPackages(cmd, workspace, [host], listFlags);
  return listed.ok ? { ok: true, packages: listed.list.packages } : listed;
}
