import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, loadReleases } from "../../src/index.ts";
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
