import { rm } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@lockstep/process";
import { closedEnvironment } from "./closedEnvironment.ts";
import type { FetchModulesOptions } from "./fetchModules.ts";
import { moduleFiles } from "./missingModules.ts";
import { goFolders } from "./storeFolders.ts";

/**
 * Drops the modules of a workspace whose unpacked files or archive in the store are not what Go
 * hashed when it fetched them (`go mod verify`), so that they are fetched again. Returns them as
 * path@version, sorted.
 */
export async function dropDamagedModules(
  options: Pick<
    FetchModulesOptions,
    "workspace" | "toolchain" | "store" | "cc" | "callerEnv" | "signal"
  >,
): Promise<string[]> {
  const { workspace, toolchain, store, signal } = options;
  const { modcache } = goFolders(store);
  const env = closedEnvironment({ ...options, purpose: "build" });
  const places = [
    { cwd: workspace.root, goWork: workspace.goWork },
    ...workspace.hosts.map(({ mainDir }) => ({ cwd: mainDir, goWork: "off" })),
  ];
  const damaged = new Set<string>();
  for (const { cwd, goWork } of places) {
    const argv = [toolchain.go, "mod", "verify"];
    const { stdout, stderr } = await run(argv, { cwd, env: { ...env, GOWORK: goWork }, signal });
    for (const [, path, version] of `${stdout}\n${stderr}`.matchAll(DAMAGED)) {
      if (path && version) damaged.add(`${path}@${version}`);
    }
  }
  for (const each of damaged) {
    const at = each.lastIndexOf("@");
    const module = { path: each.slice(0, at), version: each.slice(at + 1) };
    const [folder = "", zip = ""] = moduleFiles(modcache, module);
    await rm(folder, { recursive: true, force: true });
    await rm(zip, { force: true });
    await rm(join(zip, "..", `${zip.slice(zip.lastIndexOf("/") + 1, -".zip".length)}.ziphash`), {
      force: true,
    });
  }
  return [...damaged].sort();
}

/** cmd/go/internal/modcmd/verify.go */
const DAMAGED = /^(\S+) (v\S+): (?:dir|zip) has been modified/gm;
