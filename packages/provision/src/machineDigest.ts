import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256, sha256File, writeFileAtomic } from "@lockstep/store";
import { fileIdentity } from "./fileIdentity.ts";
import type { Platform } from "./platform.ts";

/** What was read the last time; as long as no identity moved, the digest holds. */
interface Remembered {
  version: 1;
  identities: string;
  sha256: string;
}

/** Deeper is no standard library, but a link that leads back. */
const deepest = 16;

/**
 * A digest over the content, never the place, of all that a Go distribution compiles with: its go
 * command and tools, its settings, headers and standard library without tests. `paths`: every file
 * and folder looked at.
 */
export async function machineDigest(
  store: string,
  goroot: string,
  { os, arch }: Platform,
): Promise<{ sha256: string; paths: string[] }> {
  const tops = ["VERSION", "go.env", "bin/go", `pkg/tool/${os}_${arch}`, "pkg/include", "src"];
  const files: string[] = [];
  const folders: string[] = [];
  for (const top of tops) collect(goroot, top, { files, folders }, deepest);
  const paths = [...files, ...folders].map((name) => join(goroot, name));
  const seen = await Promise.all(paths.map(fileIdentity));
  const identities = sha256(JSON.stringify([paths, seen]));
  const cache = join(store, "machine-go", `${sha256(goroot)}.json`);
  const remembered = read(cache);
  if (remembered?.identities === identities) return { sha256: remembered.sha256, paths };
  const lines = files.map((name) => `${sha256File(join(goroot, name))} ${name}\n`);
  const digest: Remembered = { version: 1, identities, sha256: sha256(lines.join("")) };
  await writeFileAtomic(cache, `${JSON.stringify(digest)}\n`);
  return { sha256: digest.sha256, paths };
}

/** Links are followed: distributions keep `src` elsewhere and link to it. */
function collect(
  goroot: string,
  name: string,
  found: { files: string[]; folders: string[] },
  depth: number,
): void {
  const stats = statSync(join(goroot, name), { throwIfNoEntry: false });
  if (stats?.isFile()) found.files.push(name);
  if (!stats?.isDirectory() || depth === 0) return;
  found.folders.push(name);
  for (const entry of readdirSync(join(goroot, name)).sort()) {
    const inside = `${name}/${entry}`;
    if (!isLeftOut(inside)) collect(goroot, inside, found, depth - 1);
  }
}

/** The tools' own sources, tests and their data compile into no plugin. */
function isLeftOut(name: string): boolean {
  return name === "src/cmd" || name.endsWith("/testdata") || name.endsWith("_test.go");
}

function read(file: string): Remembered | undefined {
  try {
    const value = JSON.parse(readFileSync(file, "utf8")) as Remembered;
    return value.version === 1 ? value : undefined;
  } catch {
    return undefined; // not there yet, or cut: it is made again
  }
}
