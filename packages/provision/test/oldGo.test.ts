import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { compareGoVersions } from "../src/goVersion.ts";
import { ensureToolchain, loadReleases, type ToolchainResult } from "../src/index.ts";
import {
  callerEnvironment,
  PLATFORM,
  proxyBefore,
  toolchainProxy,
  VERSION,
} from "./toolchainProxy.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-oldGo-"));
const listed = await loadReleases();
const test = suite("a toolchain through an old Go");
test.after(() => rmSync(folder, { recursive: true }));

const [oldest = ""] = Object.keys(listed.releases)
  .filter((version) => listed.releases[version]?.[PLATFORM])
  .sort(compareGoVersions);

/** A folder whose only program is the `go` of that release. */
async function onlyGo(version: string): Promise<string> {
  const request = { version, store: storeRoot(), releases: listed, env: process.env };
  const { go } = installed(await ensureToolchain(request));
  const bin = join(folder, "bin");
  mkdirSync(bin);
  symlinkSync(go, join(bin, "go"));
  return bin;
}

function installed(made: ToolchainResult) {
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made.toolchain;
}

if (process.env.LOCKSTEP_TEST_FULL) {
  test(`Go ${oldest}, the only one on PATH, fetches and verifies ${VERSION}`, async () => {
    const PATH = await onlyGo(oldest);
    const alone = { PATH, HOME: "/nonexistent", GOTOOLCHAIN: "local" };
    const said = (go: string) => execFileSync(go, ["version"], { env: alone, encoding: "utf8" });
    assert.is(said("go"), `go version go${oldest} linux/amd64\n`);
    assert.ok(compareGoVersions(oldest, "1.22") < 0, oldest);
    // What the list has no sum of, only Go can fetch: lockstep's own hands are tied.
    const { [VERSION]: pinned, ...others } = listed.releases;
    const releases = { ...listed, releases: others };
    const GOPROXY = await proxyBefore(await toolchainProxy());
    const env = { ...callerEnvironment(), PATH, GOPROXY, GOENV: "off" };
    const store = join(folder, "store");
    const made = await ensureToolchain({ version: VERSION, store, releases, env });
    const toolchain = installed(made);
    assert.is(toolchain.h1, pinned?.[PLATFORM]?.h1);
    assert.is(said(toolchain.go), `go version go${VERSION} linux/amd64\n`);
  });
} else test.skip("not tried: needs npm run test:full, as nothing else fetches so old a Go");

test.run();
