import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "@lockstep/store";

/** Where the go command keeps its things in the store: one place for hosts and plugins. */
export interface GoFolders {
  gopath: string;
  modcache: string;
  home: string;
  /** Parent of the build caches, one per C toolchain. */
  buildCaches: string;
  /** What Zig compiled of its own C library, start files and headers. */
  zigCache: string;
}

export function goFolders(store: string): GoFolders {
  const gopath = join(store, "gopath");
  return {
    gopath,
    modcache: join(gopath, "pkg/mod"),
    home: join(store, "home"),
    buildCaches: join(store, "go-build"),
    zigCache: join(store, "zig-cache"),
  };
}

/** Turns Go's telemetry off in the home folder of builds: it has no variable for that. */
export async function prepareHome(store: string): Promise<void> {
  const mode = join(goFolders(store).home, ".config/go/telemetry/mode");
  if (!existsSync(mode)) await writeFileAtomic(mode, "off 2026-01-01");
}
