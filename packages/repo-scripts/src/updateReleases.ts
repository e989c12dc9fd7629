import { readFileSync, writeFileSync } from "node:fs";
import { $ } from "zx";

/**
 * `updateReleases.ts [VERSION...]`: adds Go releases to toolchain/releases.json, or fills in what
 * the listed ones lack. Sums are read from the checksum database through the module proxy, sizes by
 * asking for the header of the zip, `notBefore` from what the proxy says about the newest; both servers are the ones `go env` names.
 */
const FILE = new URL("../../../toolchain/releases.json", import.meta.url);
const PLATFORMS = ["linux-amd64", "linux-arm64", "darwin-amd64", "darwin-arm64"];

interface List {
  version: 1;
  notBefore: string;
  releases: Record<string, Record<string, { h1: string; bytes: number }>>;
  knownBad: Record<string, { issue: string; reason: string }>;
}

const { GOPROXY, GOSUMDB } = JSON.parse((await $`go env -json GOPROXY GOSUMDB`).stdout);
const proxy = String(GOPROXY).split(/[,|]/)[0] ?? "";
const database = String(GOSUMDB).split(/[+ ]/)[0] ?? "";
const list = JSON.parse(readFileSync(FILE, "utf8")) as List;
const versions = new Set([...Object.keys(list.releases), ...process.argv.slice(2)]);

for (const version of versions) {
  const platforms = list.releases[version] ?? {};
  for (const platform of PLATFORMS) {
    if (platforms[platform]) continue;
    const archive = await lookUp(`v0.0.1-go${version}.${platform}`);
    if (archive) platforms[platform] = archive;
    console.log(`${version} ${platform} ${archive ? archive.h1 : "not available here"}`);
  }
  list.releases[version] = inOrder(platforms, PLATFORMS);
}
list.releases = inOrder(list.releases, Object.keys(list.releases).sort(byRelease));
list.notBefore = await madeAt(Object.keys(list.releases).at(-1) ?? "");
writeFileSync(FILE, `${JSON.stringify(list, null, 2)}\n`);

async function lookUp(module: string): Promise<{ h1: string; bytes: number } | undefined> {
  const record = await fetch(`${proxy}/sumdb/${database}/lookup/golang.org/toolchain@${module}`);
  const zip = await fetch(`${proxy}/golang.org/toolchain/@v/${module}.zip`, { method: "HEAD" });
  if (!record.ok || !zip.ok) return undefined;
  const start = `golang.org/toolchain ${module} `;
  const line = (await record.text()).split("\n").find((text) => text.startsWith(start));
  const bytes = Number(zip.headers.get("content-length"));
  return line && bytes > 0 ? { h1: line.slice(start.length), bytes } : undefined;
}

async function madeAt(version: string): Promise<string> {
  const module = `v0.0.1-go${version}.${PLATFORMS[0]}`;
  const answer = await fetch(`${proxy}/golang.org/toolchain/@v/${module}.info`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return ((await answer.json()) as { Time: string }).Time;
}

function inOrder<T>(values: Record<string, T>, names: string[]): Record<string, T> {
  const present = names.filter((name) => name in values);
  return Object.fromEntries(present.map((name) => [name, values[name] as T]));
}

function byRelease(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
