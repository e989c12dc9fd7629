import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Platform } from "./platform.ts";

/** What is looked at on every use of the toolchain; the rest once a day. */
export async function watchedPaths(folder: string, { os, arch }: Platform): Promise<string[]> {
  const tools = `go/pkg/tool/${os}_${arch}`;
  return [
    "origin.json",
    "go/VERSION",
    "go/bin/go",
    "go/bin/gofmt",
    "go/src",
    "go/src/go.mod",
    ...(await readdir(join(folder, tools))).sort().map((name) => `${tools}/${name}`),
  ];
}
