import { realpathSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "@lockstep/store";
import type { CCompiler } from "./cCompiler.ts";
import type { PinnedZig } from "./pinnedZig.ts";
import type { Platform } from "./platform.ts";
import type { Toolchain } from "./toolchain.ts";

/** What Zig calls the processors. */
const PROCESSORS: Partial<Record<string, string>> = { amd64: "x86_64", arm64: "aarch64" };

/** Whether the pinned Zig builds for a platform: Go's plugins, and Zig's glibc, are on Linux. */
export function zigBuildsFor({ os, arch }: Platform): boolean {
  return os === "linux" && PROCESSORS[arch] !== undefined;
}

/** What is built for with a Go release and a C compiler: for the machine, but by a pinned Zig. */
export function targetOf({
  toolchain,
  cc,
}: {
  toolchain: Pick<Toolchain, "os" | "arch">;
  cc: Pick<CCompiler, "zig">;
}): Platform {
  const { os, arch } = cc.zig?.target ?? toolchain;
  return { os, arch };
}

/** The C compiler that a pinned Zig, which lies in `folder`, is for one target. */
export function zigCompiler(pinned: PinnedZig, folder: string, target: Platform): CCompiler {
  if (!zigBuildsFor(target)) throw new Error(`Zig does not build for ${target.os}/${target.arch}`);
  const triple = tripleOf(pinned, target);
  const path = join(realpathSync(folder), "zig"); // as Zig itself resolves where it lies
  return {
    path,
    command: `zig cc -target ${triple}`,
    id: sha256(`zig ${pinned.sha256} ${triple}\n`),
    description: `zig ${pinned.version} for ${triple}`,
    files: [{ role: "driver", path, sha256: pinned.sha256 }],
    linkers: [], // its own is lld
    watched: [path, join(folder, "lib"), join(folder, "lib/libc")],
    zig: { pinned, folder, target },
  };
}

/**
 * The variables of a build by Zig. Its caches lie in the store. The name of its own folder, and of
 * the one it runs in, would be in the debug information of what it compiles; a flag in CC or CGO_CFLAGS
 * against that would itself be part of Go's build ids, so it goes to the clang in Zig by the variable
 * that clang's driver reads (CCC_OVERRIDE_OPTIONS, clang/lib/Driver; `#`: without a word about it).
 */
export function zigVariables(
  { path }: CCompiler,
  { pinned, target }: NonNullable<CCompiler["zig"]>,
  cache: string,
): Record<string, string> {
  const folder = path.slice(0, -"/zig".length);
  return {
    CXX: `zig c++ -target ${tripleOf(pinned, target)}`,
    ZIG_GLOBAL_CACHE_DIR: cache,
    ZIG_LOCAL_CACHE_DIR: cache,
    CCC_OVERRIDE_OPTIONS: `# +-ffile-prefix-map=${folder}=zig +-fdebug-compilation-dir=.`,
  };
}

function tripleOf({ glibc }: PinnedZig, { arch }: Platform): string {
  return `${PROCESSORS[arch]}-linux-gnu.${glibc}`;
}
