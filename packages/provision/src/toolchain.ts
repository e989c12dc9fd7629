import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { installedDirectory } from "@lockstep/store";
import type { Platform } from "./platform.ts";

/** A Go distribution in the store, unpacked from an archive whose hash was checked. */
export interface Toolchain {
  /** "1.26.9" */
  version: string;
  goroot: string;
  /** Go's hash of the module zip it was unpacked from. */
  h1: string;
  /** In Go's names. */
  os: string;
  arch: string;
  /** Absolute path of bin/go. */
  go: string;
}

/** Beside the GOROOT in the store: what it was unpacked from. */
export const ORIGIN_FILE = "origin.json";

export function toolchainKey(version: string, { os, arch }: Platform): string {
  return `toolchains/go${version}.${os}-${arch}`;
}

/** The toolchain if it lies undamaged in the store. Asks no network and runs nothing. */
export async function installedToolchain(
  store: string,
  version: string,
  platform: Platform,
): Promise<Toolchain | undefined> {
  const files = await installedDirectory(store, toolchainKey(version, platform));
  if (!files) return undefined;
  const { h1 } = JSON.parse(await readFile(join(files, ORIGIN_FILE), "utf8")) as { h1: string };
  const goroot = join(files, "go");
  return { version, goroot, h1, ...platform, go: join(goroot, "bin/go") };
}
