import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { goToolchain, moduleProxy } from "@lockstep/go-fixtures";
import { sha256File, storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";
import { requireModule } from "./requireModule.ts";

const test = suite("a user of another id");
/** Nobody's own id: it has no home here, and no right but everybody's. */
const other = 65534;
const folder = emptyFolder();
const store = join(folder, "store");
const home = join(folder, "home");
const theirs = join(folder, "theirs");
const closed = join(folder, "closed");
const toolchain = "toolchains/go1.26.9.linux-amd64";
const offline = { GOPROXY: "http://127.0.0.1:1", GOSUMDB: "off", GOENV: "off" };

/** The CLI as the other user, who can't enter the first folder of PATH. */
function asOther(cwd: string, args: string[], env: Record<string, string> = {}, uid = other) {
  const PATH = `${join(closed, "bin")}:${process.env.PATH}`;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [bundle, ...args], {
    ...{ cwd, uid, gid: uid, encoding: "utf8", timeout: 600_000 },
    env: { ...offline, PATH, HOME: home, LOCKSTEP_HOME: store, ...env },
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** Names, modes, owners and times of all that is in a folder. */
function state(of: string): string {
  const list = `find '${of}' -printf '%p %m %U %T@\\n' | sort`;
  return execFileSync("sh", ["-c", list], { encoding: "utf8", maxBuffer: 1 << 28 });
}

function made(root: string): string[] {
  return ["host", "plugins/hello.so"].map((name) => sha256File(join(root, dist, name)));
}

function keys(root: string): string[] {
  const record = (name: string) =>
    JSON.parse(readFileSync(join(root, dist, `${name}.record.json`), "utf8"));
  return ["host", "plugins/hello.so"].map((name) => record(name).key);
}

const refused = reasonNotToTry();
if (refused !== undefined) test.skip(`not tried: ${refused}`);
else {
  const root = newWorkspace();

  test("their copy of the workspace is up to date, with a store that they can only read", async () => {
    await goToolchain("1.26.9");
    const files = { "go.mod": "module example.com/common\n", "a.go": "package common\n" };
    const common = { path: "example.com/common", version: "v1.0.0" };
    const proxy = await moduleProxy([{ ...common, files }]);
    await requireModule(root, common, proxy);
    const env = { ...offline, GOPROXY: proxy };
    mkdirSync(join(store, "toolchains"), { recursive: true });
    cpSync(join(storeRoot(), toolchain), join(store, toolchain), { recursive: true });
    const fetched = lockstep(root, ["fetch"], { ...env, LOCKSTEP_HOME: store });
    assert.is(fetched.code, 0, fetched.stderr);
    const built = lockstep(root, ["build"], env);
    assert.is(built.code, 0, built.stderr);

    mkdirSync(join(closed, "bin"), { recursive: true });
    mkdirSync(home);
    command(folder, ["cp", "-a", root, theirs]);
    command(folder, ["chmod", "-R", "a+rX", folder, dirname(root)]);
    command(folder, ["chmod", "700", closed]);
    command(folder, ["chown", "-R", `${other}:${other}`, home, theirs]);

    const before = state(store);
    const again = asOther(theirs, ["build", "--offline", "--json"]);
    assert.is(again.code, 0, again.stderr);
    const { units } = JSON.parse(again.stdout);
    assert.equal(
      units.map(({ name, status }: { name: string; status: string }) => `${name} ${status}`),
      ["host up-to-date", "clock up-to-date", "hello up-to-date"],
    );
    assert.ok(state(store) === before, "nothing in the store is touched");
  });

  test("they build the same bytes under the same keys, offline, and they load", () => {
    rmSync(join(theirs, "dist"), { recursive: true });
    const before = state(store);
    const built = asOther(theirs, ["build", "--offline"]);
    assert.is(built.code, 0, built.stderr);
    assert.equal(made(theirs), made(root));
    assert.equal(keys(theirs), keys(root));
    const checked = asOther(theirs, ["check", "--offline"]);
    assert.is(checked.code, 0, checked.stdout + checked.stderr);
    assert.ok(state(store) === before, "nothing in the store is touched");
  });

  test("a workspace that they can only read is told, not half built", () => {
    const { code, stderr } = asOther(root, ["build", "--offline"]);
    assert.is(code, 3, stderr);
    assert.match(stderr, /^error: cannot \w+ \S*\/dist\/.*permission denied/m);
  });

  test("without a home that they can write, the way out is the variable that moves what is new", () => {
    for (const HOME of ["/nonexistent", closed]) {
      const { code, stderr } = asOther(theirs, ["build", "--offline"], { HOME });
      assert.is(code, 3, stderr);
      assert.match(stderr, /^error: cannot \w+ \S+: permission denied \(EACCES\)\n/m);
      assert.match(stderr, /\n {2}lockstep's store is \S+: set XDG_CACHE_HOME to a folder/);
    }
    const doctor = asOther(theirs, ["doctor", "--offline"], { HOME: "/nonexistent" });
    assert.is(doctor.code, 3);
    const fix = /set\s+XDG_CACHE_HOME\s+to\s+a\s+folder/;
    assert.match(doctor.stdout + doctor.stderr, new RegExp(`LS2020[^]*${fix.source}`));
    const unknown = asOther(theirs, ["build", "--offline"], { HOME: "" }, 4242);
    assert.is(unknown.code, 3, unknown.stderr);
    assert.match(
      unknown.stderr,
      /^error: this user has no home folder.*\n {2}set HOME, or XDG_CACHE/m,
    );
  });
}

/** Why this machine can't start the CLI as somebody else. */
function reasonNotToTry(): string | undefined {
  if (process.getuid?.() !== 0) return "only root can be another user";
  const as = { uid: other, gid: other, env: {} };
  const started = spawnSync(process.execPath, [bundle, "--version"], as);
  return started.status === 0 ? undefined : "the other user may not read this repository or node";
}

test.run();
