import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, fetchModules, inspectCCompiler, loadReleases } from "../../src/index.ts";
import { sampleProxy, sampleWorkspace } from "../sampleWorkspace.ts";
import { VERSION } from "../toolchainProxy.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2009-"));
const releases = await loadReleases();
const test = suite("LS2009");
test.after(() => rmSync(folder, { recursive: true }));

test("offline, a toolchain that is not in the store", async () => {
  const store = join(folder, "empty");
  const asked = { version: VERSION, store, releases, env: process.env, offline: true };
  const made = await ensureToolchain(asked);
  assert.not.ok(made.ok);
  if (made.ok) return;
  assert.equal(
    made.findings.map(({ code, subject }) => [code, subject]),
    [["LS2009", `go${VERSION}.linux-amd64`]],
  );
  assert.match(made.findings[0]?.cause ?? "", /^Go 1\.26\.9 for linux\/amd64 is not in the store/);
  assert.not.ok(existsSync(store), "nothing is written");
});

test("offline, every module that is missing, by Go's words and by the list that is given", async () => {
  const shared = { store: storeRoot(), env: process.env };
  const go = await ensureToolchain({ ...shared, version: VERSION, releases });
  const compiler = await inspectCCompiler(shared);
  assert.ok(go.ok && compiler.ok);
  if (!go.ok || !compiler.ok) return;
  const made = await fetchModules({
    workspace: await sampleWorkspace(join(folder, "workspace")),
    toolchain: go.toolchain,
    cc: compiler.cc,
    store: join(folder, "store"),
    callerEnv: { ...process.env, GOPROXY: await sampleProxy(join(folder, "proxy")) },
    offline: {
      wanted: [
        { path: "example.com/Named", version: "v1.0.0" },
        { path: "example.com/testonly", version: "v1.0.0" },
      ],
    },
  });
  assert.not.ok(made.ok);
  if (made.ok) return;
  const [only, ...others] = made.findings;
  assert.equal(others, []);
  assert.is(only?.code, "LS2009");
  for (const name of ["dep@v1.2.3", "testonly@v1.0.0", "Named@v1.0.0"]) {
    assert.match(only?.cause ?? "", `example.com/${name}`);
  }
});

test.run();
