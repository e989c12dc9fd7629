import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, fetchModules, inspectCCompiler, loadReleases } from "../../src/index.ts";
import { sampleProxy, sampleWorkspace } from "../sampleWorkspace.ts";
import { VERSION } from "../toolchainProxy.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2008-"));
const test = suite("LS2008");
test.after(() => rmSync(folder, { recursive: true }));

test("names each module that can't be had, its version and go's words", async () => {
  const shared = { store: storeRoot(), env: process.env };
  const go = await ensureToolchain({ ...shared, version: VERSION, releases: await loadReleases() });
  const compiler = await inspectCCompiler(shared);
  assert.ok(go.ok && compiler.ok);
  if (!go.ok || !compiler.ok) return;
  const GOPROXY = await sampleProxy(join(folder, "proxy"), ["example.com/dep"]);
  const made = await fetchModules({
    workspace: await sampleWorkspace(join(folder, "workspace")),
    toolchain: go.toolchain,
    cc: compiler.cc,
    store: join(folder, "store"),
    callerEnv: { ...process.env, GOPROXY, GOSUMDB: "off", GOENV: "off" },
  });
  assert.not.ok(made.ok);
  if (made.ok) return;
  const [only, ...others] = made.findings;
  assert.equal(others, []);
  assert.is(only?.code, "LS2008");
  assert.is(only?.subject, "example.com/dep");
  assert.match(only?.cause ?? "", /^example\.com\/dep v1\.2\.3 is not .* go says: .*no such file/);
});

test.run();
