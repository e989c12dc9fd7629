import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@lockstep/process";
import { storeRoot, withLock } from "@lockstep/store";

/** The Go release that tests fetch. */
export const VERSION = "1.26.9";
/** The platform of its archive, as the list of releases names it. */
export const PLATFORM = "linux-amd64";

/**
 * A folder that serves the real archive of one toolchain as a module proxy, downloaded once by Go
 * and kept in the tests' store; returns its file URL.
 */
export async function toolchainProxy(): Promise<string> {
  const fixture = join(storeRoot(), "fixtures/toolchain-proxy");
  const cache = join(fixture, "modcache");
  const download = join(cache, "cache/download");
  const module = `golang.org/toolchain@v0.0.1-go${VERSION}.${PLATFORM}`;
  const zip = join(download, `golang.org/toolchain/@v/v0.0.1-go${VERSION}.${PLATFORM}.ziphash`);
  await mkdir(fixture, { recursive: true });
  await withLock(fixture, "proxy", async () => {
    if (existsSync(zip)) return;
    const env = { ...callerEnvironment(), GOMODCACHE: cache };
    const argv = ["go", "mod", "download", "-modcacherw", module];
    const answer = await run(argv, { cwd: fixture, env });
    if (answer.code !== 0) throw new Error(answer.stderr);
  });
  return `file://${download}`;
}

/**
 * GOPROXY that asks `url` first. The caller's own proxies stay behind it, since Go reads the
 * checksum database through a proxy where it can.
 */
export async function proxyBefore(url: string): Promise<string> {
  const answer = await run(["go", "env", "GOPROXY"], { cwd: "/", env: callerEnvironment() });
  return `${url},${answer.stdout.trim()}`;
}

/** The environment of this test process, for a go command that must not switch. */
export function callerEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]);
  return { ...Object.fromEntries(kept), GOTOOLCHAIN: "local", GOWORK: "off" };
}
