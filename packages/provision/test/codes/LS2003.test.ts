import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, hostPlatform, loadReleases } from "../../src/index.ts";
import { callerEnvironment } from "../toolchainProxy.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2003-"));
const store = join(folder, "store");
const test = suite("LS2003");
test.after(() => rmSync(folder, { recursive: true }));

async function findings(GOPROXY: string) {
  const releases = await loadReleases();
  const env = { ...callerEnvironment(), GOPROXY };
  const made = await ensureToolchain({ version: "1.99.1", store, releases, env });
  return made.ok ? [] : made.findings;
}

test("a proxy without this release", async () => {
  const proxy = join(folder, "proxy");
  await mkdir(proxy);
  const [only, ...others] = await findings(`file://${proxy}`);
  assert.equal(others, []);
  assert.is(only?.code, "LS2003");
  assert.match(only?.subject ?? "", /^golang\.org\/toolchain@v0\.0\.1-go1\.99\.1/);
  assert.match(only?.cause ?? "", /go says: .*no such file/);
  assert.equal(readdirSync(join(store, "tmp")), [], "nothing is left behind");
});

test("a release that is pinned for other platforms alone: who could vouch for it, and what is pinned here", async () => {
  const { releases, ...rest } = await loadReleases();
  const archive = releases["1.26.9"]!["linux-amd64"]!;
  const host = hostPlatform();
  assert.ok(host.ok);
  if (!host.ok) return;
  const here = `${host.platform.os}-${host.platform.arch}`;
  const known = {
    ...rest,
    releases: {
      "1.23.12": { "plan9-amd64": archive },
      "1.26.9": { [here]: archive },
      "1.27.0": { [here]: archive },
    },
  };
  const env = { ...callerEnvironment(), GOPROXY: "http://127.0.0.1:1" };
  const made = await ensureToolchain({ version: "1.23.12", store, releases: known, env });
  const [only] = made.ok ? [] : made.findings;
  assert.is(only?.code, "LS2003");
  assert.match(
    only?.cause ?? "",
    `has its sum for ${here.replace("-", "/")}, so only the checksum`,
  );
  assert.match(
    only?.fix?.text ?? "",
    /set "go" in lockstep.jsonc to .* no database here: 1\.26\.9$/,
  );
  const pinned = await ensureToolchain({ version: "1.26.9", store, releases: known, env });
  assert.not.match(pinned.ok ? "" : pinned.findings[0]!.cause, /vouch/);
});

test("a proxy that does not answer", async () => {
  const [only] = await findings("http://127.0.0.1:1");
  assert.is(only?.code, "LS2003");
  assert.match(only?.cause ?? "", /127\.0\.0\.1:1.*connection refused/);
});

test("the proxy's name, not its password, is in the report", async () => {
  const [only] = await findings("https://me:s3cret@127.0.0.1:1");
  assert.is(only?.code, "LS2003");
  assert.match(only?.cause ?? "", /https:\/\/127\.0\.0\.1:1/);
  assert.not.match(JSON.stringify(only), /s3cret|me:/);
});

test.run();
