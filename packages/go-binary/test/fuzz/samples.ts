import { copyFileSync, readFileSync } from "node:fs";
import { runShell } from "@lockstep/go-fixtures";
import { build } from "../builds.ts";
import { makeElf } from "../makeElf.ts";
import { temporaryPath } from "../temporary.ts";
import { type Region, regionsOf } from "./regionsOf.ts";

/** A file to damage. */
export interface Sample {
  name: string;
  content: Buffer;
  regions: Region[];
}

/** Real hosts and plugins, and files for machines and releases that nothing here builds for. */
export async function samples(): Promise<Sample[]> {
  const stripped = temporaryPath();
  copyFileSync(await build("plugin"), stripped);
  await runShell(`strip -s ${stripped}`, { cwd: "/" });
  const packed = "-ldflags=-extldflags=-Wl,-z,pack-relative-relocs";
  const contents = {
    plugin: readFileSync(await build("plugin")),
    "stripped plugin": readFileSync(stripped),
    host: readFileSync(await build("host")),
    "plugin with packed relocations": readFileSync(await build("plugin", ["-trimpath", packed])),
    "made plugin": makeElf({ oldBuildInfo: { version: "go1.17", module: "path\tp\n" } }),
    "made big-endian plugin": makeElf({ bigEndian: true, packed: true }),
  };
  return Object.entries(contents).map(([name, content]) => ({
    name,
    content,
    regions: regionsOf(content),
  }));
}
