import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { distributionHash } from "./distributionHash.ts";
import { installedEntry } from "./installedEntry.ts";
import type { Platform } from "./platform.ts";
import { watchedPaths } from "./watchedPaths.ts";

/** A Go distribution. */
interface Distribution {
  /** "1.26.9" */
  version: string;
  goroot: string;
  /** In Go's names. */
  os: string;
  arch: string;
  /** Absolute path of bin/go. */
  go: string;
}

/** One in the store, unpacked from an archive whose hash was checked. */
export interface ProvisionedToolchain extends Distribution {
  /** Go's hash of the module zip it was unpacked from. */
  h1: string;
  machine?: never;
}

/** The machine's own, which a workspace has to ask for. */
export interface MachineToolchain extends Distribution {
  h1?: never;
  machine: {
    /** What `go version` says, with what a distribution added. */
    words: string;
    /** Over all that it compiles with; hex. */
    sha256: string;
    /** All paths, missing files among them, on which that rests. */
    watched: string[];
  };
}

/** What a workspace is compiled with. */
export type Toolchain = ProvisionedToolchain | MachineToolchain;

/** Beside the GOROOT in the store: what it was unpacked from. */
export const ORIGIN_FILE = "origin.json";

export function toolchainKey(version: string, { os, arch }: Platform): string {
  return `toolchains/go${version}.${os}-${arch}`;
}

/**
 * The toolchain if it lies undamaged in the store, or in a store that can only be read (`shared`).
 * Asks no network, runs nothing.
 */
export async function installedToolchain(
  store: string,
  version: string,
  platform: Platform,
  shared?: string,
): Promise<ProvisionedToolchain | undefined> {
  const files = await installedEntry({
    ...{ store, key: toolchainKey(version, platform), shared, holds: isWhole },
    watch: (folder) => watchedPaths(folder, platform),
  });
  return files === undefined ? undefined : await toolchainIn(files, version, platform);
}

/** Compares every file with the hash of the archive. */
async function isWhole(files: string): Promise<boolean> {
  const origin = await readOrigin(files);
  return origin !== undefined && distributionHash(join(files, "go"), origin.module) === origin.h1;
}

async function toolchainIn(
  files: string,
  version: string,
  platform: Platform,
): Promise<ProvisionedToolchain | undefined> {
  const origin = await readOrigin(files);
  if (!origin) return undefined;
  const goroot = join(files, "go");
  return { version, goroot, h1: origin.h1, ...platform, go: join(goroot, "bin/go") };
}

async function readOrigin(files: string): Promise<{ module: string; h1: string } | undefined> {
  try {
    const { module, h1 } = JSON.parse(await readFile(join(files, ORIGIN_FILE), "utf8"));
    return typeof module === "string" && typeof h1 === "string" ? { module, h1 } : undefined;
  } catch {
    return undefined;
  }
}
