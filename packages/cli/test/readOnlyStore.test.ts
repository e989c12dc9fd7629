import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { goToolchain, moduleProxy } from "@lockstep/go-fixtures";
import { sha256File, storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, dist, emptyFolder, newWorkspace } from "./lockstep.ts";
import { requireModule } from "./requireModule.ts";

const test = suite("another user's store, read-only");
const folder = emptyFolder();
/** At a place that stays: Go compiles for a type checker by the place of its own sources. */
const shared = join(storeRoot(), "fixtures/read-only-store");
execFileSync("sh", ["-c", `mkdir -p '${shared}'; chmod -R u+w '${shared}'; rm -rf '${shared}'`]);
const own = join(folder, "cache");
const toolchain = "toolchains/go1.26.9.linux-amd64";
const proxy = await moduleProxy([
  {
    path: "example.com/common",
    version: "v1.0.0",
    files: { "go.mod": "module example.com/common\n", "a.go": "package common\n" },
  },
]);
const root = newWorkspace();
test.after(() => {
  execFileSync("chmod", ["-R", "u+w", shared]);
});
const offline = { GOPROXY: "http://127.0.0.1:1", GOSUMDB: "off", GOENV: "off" };

/** As a user who may read the store and no more: root may write everywhere, so it gives that up. */
function asReader(args: string[], env: Record<string, string> = {}) {
  const dropped = ["--inh-caps=-dac_override", "--bounding-set=-dac_override"];
  const prefix = process.getuid?.() === 0 ? ["setpriv", ...dropped, "--"] : [];
  const all = { ...offline, LOCKSTEP_HOME: shared, XDG_CACHE_HOME: own, ...env };
  return command(root, [...prefix, process.execPath, bundle, ...args], all);
}

test("made by a plain copy, which keeps neither times nor modes", async () => {
  await goToolchain("1.26.9");
  mkdirSync(join(shared, "toolchains"), { recursive: true });
  execFileSync("cp", ["-r", join(storeRoot(), toolchain), join(shared, "toolchains")]);
  await requireModule(root, { path: "example.com/common", version: "v1.0.0" }, proxy);
  const env = { ...offline, GOPROXY: proxy, LOCKSTEP_HOME: shared };
  const fetched = command(root, [process.execPath, bundle, "fetch", "--json"], env);
  assert.is(fetched.code, 0, fetched.stderr);
  const { toolchain: found, modules } = JSON.parse(fetched.stdout);
  assert.is(found.state, "present", "known by its content");
  assert.equal(modules.fetched, ["example.com/common@v1.0.0"]);
  execFileSync("chmod", ["-R", "a-w", shared]);
});

test("builds and checks offline, with everything new elsewhere", () => {
  // Compiled packages are this machine's own; shared with other tests to spare their time.
  mkdirSync(join(own, "lockstep"), { recursive: true });
  symlinkSync(join(storeRoot(), "go-build"), join(own, "lockstep/go-build"));
  const before = state();
  const built = asReader(["build", "--offline"]);
  assert.is(built.code, 0, built.stderr);
  assert.is(asReader(["check", "--offline"]).code, 0);
  const fetched = asReader(["fetch", "--offline", "--json"]);
  assert.is(fetched.code, 0, fetched.stderr);
  const report = JSON.parse(fetched.stdout);
  assert.equal([report.store, report.readOnlyStore], [join(own, "lockstep"), shared]);
  assert.not(existsSync(join(own, "lockstep", toolchain)), "the toolchain is used where it is");
  const after = state();
  assert.is(after, before);
});

/** Names, modes and times of all that is in the shared store. */
function state(): string {
  const list = `find '${shared}' -printf '%p %m %T@\\n' | sort | sha256sum`;
  return execFileSync("sh", ["-c", list], { encoding: "utf8" });
}

test("the bytes are those of a build with a store of one's own", () => {
  const so = join(root, dist, "plugins/hello.so");
  const first = sha256File(so);
  execFileSync("rm", ["-rf", join(root, "dist")]);
  const env = { ...offline, GOPROXY: proxy };
  const built = command(root, [process.execPath, bundle, "build"], env);
  assert.is(built.code, 0, built.stderr);
  assert.is(sha256File(so), first);
});

test("a damaged toolchain there is not used", () => {
  const link = join(shared, toolchain, "files/go/pkg/tool/linux_amd64/link");
  chmodSync(link, 0o755);
  truncateSync(link, 1000);
  chmodSync(link, 0o555);
  const { code, stdout } = asReader(["build", "--offline", "--json"]);
  assert.is(code, 3);
  assert.match(stdout, /LS2009/);
});

test.run();
