import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { lockName, type Workspace } from "@lockstep/go-workspace";
import { moduleFiles } from "@lockstep/orchestrator";
import { goFolders } from "@lockstep/provision";
import type { FetchReport } from "@lockstep/schema";
import { sha256 } from "@lockstep/store";

/** Raised when an older cache, restored under the same key, would no longer fit. */
const FORM = 1;

/** What of the C toolchain a cache depends on. */
export interface CacheCToolchain {
  /** Digest over compiler, linker and libc, or over the wheel of a pinned one. */
  id: string;
  /** Folder of a pinned one, below the store. */
  key?: string;
}

/**
 * What CI keeps between runs. The key follows from all that decides what is fetched and compiled: the
 * Go release, the C toolchain and the module files; neither Go nor network is needed to say it.
 */
export function ciCache(
  store: string,
  platform: string,
  workspace: Workspace,
  cToolchain: CacheCToolchain,
): FetchReport["cache"] {
  const { root, config } = workspace;
  const contents = [join(root, lockName), ...moduleFiles(workspace)]
    .filter((file) => existsSync(file))
    .map((file) => `${sha256(readFileSync(file))} ${relative(root, file)}`)
    .sort();
  const digest = sha256(
    [`form ${FORM}`, `go ${config.go}`, `c ${cToolchain.id}`, ...contents].join("\n"),
  );
  const restoreKey = `lockstep-${platform}-go${config.go}-`;
  const { modcache, buildCaches, zigCache } = goFolders(store);
  const pinned = cToolchain.key === undefined ? [] : [join(store, cToolchain.key), zigCache];
  return {
    key: `${restoreKey}${digest.slice(0, 32)}`,
    restoreKey,
    paths: [
      ...(config.goToolchain === "machine"
        ? []
        : [join(store, `toolchains/go${config.go}.${platform}`)]),
      modcache,
      join(store, "tools"),
      buildCaches,
      ...pinned,
    ],
  };
}
