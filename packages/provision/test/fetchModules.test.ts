import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { closedEnvironment, type Download, fetchModules } from "../src/index.ts";
import { moduleProblems } from "../src/moduleProblems.ts";
import { redact } from "../src/redact.ts";
import { prepareHome } from "../src/storeFolders.ts";
import { pinnedGo } from "./pinnedGo.ts";
import { sampleProxy, sampleSums, sampleWorkspace, writeFiles } from "./sampleWorkspace.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-modules-"));
const { toolchain, cc } = await pinnedGo();
const workspace = await sampleWorkspace(join(folder, "workspace"));
const test = suite("fetchModules");
test.after(() => rmSync(folder, { recursive: true }));

/** A store as a toolchain leaves it. Else Go's telemetry would run on, and write while it is removed. */
async function emptyStore(name: string): Promise<string> {
  const store = join(folder, name);
  rmSync(store, { recursive: true, force: true });
  await prepareHome(store);
  return store;
}

const env = { ...process.env, GOSUMDB: "off", GOENV: "off" };

test("fetches what is missing, tests' modules too, says so before, and only once", async () => {
  const GOPROXY = await sampleProxy(join(folder, "proxy"));
  const sumsStore = await emptyStore("sums");
  const sums = await sampleSums(workspace, { toolchain, cc, store: sumsStore }, GOPROXY);
  await writeFiles(workspace.root, sums);
  const store = await emptyStore("store");
  const said: (Download | string)[] = [];
  const options = {
    ...{ workspace, toolchain, cc, store, callerEnv: { ...env, GOPROXY } },
    confirm: (download: Download) => said.push(download),
    onProgress: (progress: { phase: string; what?: string }) => said.push(progress.what ?? ""),
  };
  assert.equal(await fetchModules(options), {
    ok: true,
    fetched: true,
    modules: ["example.com/dep@v1.2.3", "example.com/testonly@v1.0.0"],
  });
  const modcache = join(store, "gopath/pkg/mod");
  assert.equal(said[0], { what: "Go modules", to: modcache, remove: `rm -rf ${modcache}` });
  assert.equal(said.slice(1).sort(), ["example.com/dep v1.2.3", "example.com/testonly v1.0.0"]);
  assert.equal(readdirSync(join(modcache, "example.com")).sort(), [
    "dep@v1.2.3",
    "testonly@v1.0.0",
  ]);
  for (const [name, text] of Object.entries(sums)) {
    assert.is(execFileSync("cat", [name], { cwd: workspace.root, encoding: "utf8" }), text);
  }
  const build = closedEnvironment({ ...options, purpose: "build", goWork: workspace.goWork });
  execFileSync(toolchain.go, ["vet", "./plugin"], { cwd: workspace.root, env: build });

  // Warm: an unreachable proxy is not noticed.
  said.length = 0;
  const unreachable = { ...options, callerEnv: { ...env, GOPROXY: "http://127.0.0.1:1" } };
  assert.equal(await fetchModules(unreachable), { ok: true, fetched: false, modules: [] });
  assert.equal(said, []);
  rmSync(store, { recursive: true });
  assert.not.ok(existsSync(store), "the store can be removed without changing modes");
});

test("a fault of the module files is not taken for a missing module", async () => {
  const broken = await sampleWorkspace(join(folder, "broken"));
  await writeFiles(broken.root, { "host/go.mod": "module demo/host\n\nnonsense\n" });
  const store = await emptyStore("broken-store");
  const callerEnv = { ...env, GOPROXY: "http://127.0.0.1:1" };
  const made = await fetchModules({ workspace: broken, toolchain, cc, store, callerEnv });
  assert.equal(made, { ok: true, fetched: false, modules: [] });
});

test("go's words are understood, wherever they stand", () => {
  const problems = (stderr: string) =>
    moduleProblems({
      ...{ code: 1, signal: null, stdout: "", stderr, timedOut: false, truncated: false },
    }).map(({ module, version, words }) => [module, version, words]);
  assert.equal(
    problems(
      "go: example.com/a@v1.0.0: reading https://p/a: 404 Not Found\n\tserver response: no\n",
    ),
    [["example.com/a", "v1.0.0", "reading https://p/a: 404 Not Found\n\tserver response: no"]],
  );
  assert.equal(
    problems(
      "go: m imports\n\texample.com/a/b: example.com/a@v0.0.0-2020-abc: verifying module: x",
    ),
    [["example.com/a", "v0.0.0-2020-abc", "verifying module: x"]],
  );
  assert.equal(problems("go: example.com/a@v1.0.0: missing go.sum entry for go.mod file"), []);
  assert.equal(problems("go: errors parsing go.mod:\ngo.mod:3: unknown directive: nonsense"), []);
});

test("credentials never reach a report", () => {
  const text = redact(
    "reading https://me:s3cret@proxy.example.com/a/@v/v1.info?token=abc#x: 401, git+ssh://tok@h/x",
  );
  assert.is(text, "reading https://proxy.example.com/a/@v/v1.info 401, git+ssh://h/x");
});

test.run();
