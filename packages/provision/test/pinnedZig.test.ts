import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { ensureZig } from "../src/ensureZig.ts";
import { closedEnvironment, installedZig, zigKey } from "../src/index.ts";
import { zigCompiler } from "../src/zigCompiler.ts";
import { archiveServer, SMALL_PATH } from "./archiveServer.ts";
import { smallWheel, smallZig } from "./smallWheel.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-zig-"));
const { wheel, sum } = smallWheel(600);
const env = { PATH: "/nonexistent", HOME: folder };
const file = join(folder, "small.whl");
const test = suite("the pinned C toolchain");
test.before(() => writeFileSync(file, wheel));
test.after(() => rmSync(folder, { recursive: true }));

async function install(store: string, from: string | URL = file): Promise<string> {
  const made = await ensureZig({ pinned: smallZig(sum, from), store, env });
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made.folder;
}

test("from a file: its folder alone, read-only, the program executable, offline too", async () => {
  const store = join(folder, "from-file");
  const made = await ensureZig({ pinned: smallZig(sum, file), store, env, offline: true });
  assert.ok(made.ok);
  if (!made.ok) return;
  assert.is(execFileSync(join(made.folder, "zig"), { encoding: "utf8" }), "small\n");
  const mode = (path: string) => (statSync(join(made.folder, path)).mode & 0o777).toString(8);
  assert.equal([mode("zig"), mode("lib/libc/notes.txt")], ["555", "444"]);
  assert.not.ok(existsSync(join(made.folder, "../ziglang-0.0.1.dist-info")));
  assert.ok(existsSync(file), "the user's file stays");
});

test("from a URL, taken up where it was cut; said before; present the second time", async () => {
  const store = join(folder, "from-url");
  const { url, asked, close } = await archiveServer(wheel, { cutAfter: 250_000 });
  const said: string[] = [];
  const pinned = smallZig(sum, new URL(`${url}${SMALL_PATH}`));
  const request = { pinned, store, env, confirm: ({ to }: { to: string }) => said.push(to) };
  assert.ok((await ensureZig(request)).ok);
  close();
  assert.ok(asked.length > 2 && asked.slice(1).every(({ range }) => range !== undefined));
  assert.equal(said, [join(store, zigKey(pinned))]);
  assert.not.ok(existsSync(join(store, "downloads", zigKey(pinned))));
  assert.ok((await ensureZig({ ...request, offline: true })).ok);
  assert.is(said.length, 1);
});

test("offline and not there: LS2009", async () => {
  const store = join(folder, "empty");
  const made = await ensureZig({ pinned: smallZig(sum), store, env, offline: true });
  const told = made.ok ? [] : made.findings.map(({ code, subject }) => [code, subject]);
  assert.equal(told, [["LS2009", "zig-0.0.1.linux-amd64"]]);
});

test("a copy is known by its content; a damaged one is not", async () => {
  const store = join(folder, "original");
  await install(store);
  const copy = join(folder, "copy");
  execFileSync("cp", ["-r", store, copy]);
  execFileSync("find", [copy, "-exec", "touch", "-d", "2001-01-01", "{}", "+"]);
  const pinned = smallZig(sum, file);
  const found = await installedZig(copy, pinned);
  assert.ok(found);
  const damaged = join(folder, "damaged");
  execFileSync("cp", ["-r", store, damaged]);
  const notes = join(damaged, zigKey(pinned), "files/ziglang/lib/libc/notes.txt");
  chmodSync(notes, 0o644);
  writeFileSync(notes, "other");
  assert.is(await installedZig(damaged, pinned), undefined);
  await install(damaged);
  assert.ok(await installedZig(damaged, pinned), "and is installed again");
});

test("its environment has no folder of the system's in it", async () => {
  const store = join(folder, "environment");
  const cc = zigCompiler(smallZig(sum), await install(store), { os: "linux", arch: "arm64" });
  const goroot = "/goroot";
  const toolchain = {
    ...{ version: "1.26.9", goroot, h1: "", os: "linux", arch: "amd64" },
    go: "/goroot/bin/go",
  };
  const made = closedEnvironment({
    ...{ purpose: "build", toolchain, store, cc },
    callerEnv: { PATH: "/usr/bin", CC: "gcc", CCC_OVERRIDE_OPTIONS: "+-O0", ZIG_LIB_DIR: "/evil" },
  });
  assert.is(made.PATH, `/goroot/bin:${cc.path.slice(0, -"/zig".length)}`);
  assert.is(made.GOARCH, "arm64");
  assert.is(made.CC, "zig cc -target aarch64-linux-gnu.2.17");
  assert.is(made.CXX, "zig c++ -target aarch64-linux-gnu.2.17");
  assert.is(made.ZIG_GLOBAL_CACHE_DIR, join(store, "zig-cache"));
  assert.not("ZIG_LIB_DIR" in made);
  assert.match(made.CCC_OVERRIDE_OPTIONS ?? "", /^# \+-ffile-prefix-map=.*\/ziglang=zig /);
});

test.run();
