import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadWorkspace } from "@lockstep/go-workspace";
import { ensureToolchain, goFolders, loadReleases } from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";

/**
 * The environment of somebody who never heard of lockstep, with the workspace's own Go release. Go
 * names each package on stderr that it compiles.
 */
export async function plainGo(workspace: string): Promise<Record<string, string>> {
  const loaded = await loadWorkspace(workspace);
  if (!loaded.ok) throw new Error(`${workspace} is not a valid workspace`);
  const store = storeRoot(process.env);
  const provisioned = await ensureToolchain({
    version: loaded.workspace.config.go,
    store,
    releases: await loadReleases(),
    env: process.env,
  });
  if (!provisioned.ok) throw new Error("Go was there for the build and is gone");
  return {
    PATH: `${join(provisioned.toolchain.goroot, "bin")}:${process.env.PATH ?? ""}`,
    HOME: goFolders(store).home,
    TMPDIR: tmpdir(),
    GOENV: "off",
    GOTOOLCHAIN: "local",
    GOCACHE: join(store, "go-build", "plain"),
    GOFLAGS: "-v",
  };
}
