import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { mkdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import {
  installDirectory,
  installedDirectory,
  makeFolders,
  sha256,
  sha256File,
  storeRoot,
  writeFileAtomic,
} from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-store-"));
const test = suite("store");
test.after(() => rmSync(folder, { recursive: true }));

test("the root comes from LOCKSTEP_HOME, then XDG_CACHE_HOME, then HOME", () => {
  assert.is(storeRoot({ LOCKSTEP_HOME: "/a", XDG_CACHE_HOME: "/b", HOME: "/c" }), "/a");
  assert.is(storeRoot({ XDG_CACHE_HOME: "/b", HOME: "/c" }), "/b/lockstep");
  assert.is(storeRoot({ XDG_CACHE_HOME: "relative", HOME: "/c" }), "/c/.cache/lockstep");
  assert.is(storeRoot({ LOCKSTEP_HOME: "", HOME: "/c" }), "/c/.cache/lockstep");
});

test("makes the folders that are missing, and ends where the system makes none", () => {
  const first = join(folder, "made");
  assert.is(makeFolders(join(first, "in/it")), first);
  assert.is(makeFolders(join(first, "in/it")), undefined);
  assert.is(makeFolders(join(first, "in/other")), join(first, "in/other"));
  const file = join(first, "file");
  writeFileSync(file, "");
  symlinkSync(join(first, "in"), join(first, "link"));
  assert.is(makeFolders(join(first, "link/it")), undefined);
  const code = (path: string) => {
    try {
      return makeFolders(path);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
  };
  assert.is(code(file), "EEXIST");
  assert.is(code(join(file, "below")), "ENOTDIR");
  if (process.platform === "linux") assert.is(code("/proc/nowhere/below"), "ENOENT");
});

test("writes whole files, with an exact mode, and leaves no temporary file", async () => {
  const file = join(folder, "deep/er/file.json");
  await writeFileAtomic(file, "one");
  await writeFileAtomic(file, new TextEncoder().encode("two"), { mode: 0o640 });
  assert.is(await readFile(file, "utf8"), "two");
  assert.is(statSync(file).mode & 0o777, 0o640);
  assert.is(sha256File(file), sha256("two"));
  assert.equal(readdirSync(join(folder, "deep/er")), ["file.json"]);
});

test("a write that fails leaves the old file and nothing else", async () => {
  const target = join(folder, "taken");
  await mkdir(join(target, "by-a-folder"), { recursive: true });
  await writeFileAtomic(target, "x").then(
    () => assert.unreachable(),
    () => {},
  );
  assert.equal(
    readdirSync(folder).filter((name) => name.includes("taken")),
    ["taken"],
  );
});

const fillWith = (text: string) => async (into: string) => {
  await mkdir(join(into, "sub"));
  await writeFile(join(into, "sub/file"), text);
};

test("installs a folder once and finds it again", async () => {
  const store = join(folder, "once");
  const first = await installDirectory(store, "kind/key-1", fillWith("a"));
  const again = await installDirectory(store, "kind/key-1", () => assert.unreachable() as never);
  assert.is(first, again);
  assert.is(await installedDirectory(store, "kind/key-1"), first);
  assert.is(await readFile(join(first, "sub/file"), "utf8"), "a");
  assert.is(await installedDirectory(store, "kind/key-2"), undefined);
});

test("a fill that throws leaves nothing installed", async () => {
  const store = join(folder, "throws");
  const failing = async (into: string): Promise<void> => {
    await writeFile(join(into, "half"), "");
    throw new Error("cut off");
  };
  await installDirectory(store, "key", failing).then(
    () => assert.unreachable(),
    (error) => assert.is(error.message, "cut off"),
  );
  assert.not.ok(existsSync(join(store, "key")));
  assert.equal(readdirSync(join(store, "tmp")), []);
});

const watched = { watch: () => ["sub/file"] };

test("a folder without its stamp, or with a watched file changed, is filled anew", async () => {
  const store = join(folder, "damaged");
  const files = await installDirectory(store, "key", fillWith("good"), watched);
  await rm(join(store, "key/stamp.json"));
  assert.is(await installedDirectory(store, "key"), undefined);
  await installDirectory(store, "key", fillWith("good"), watched);
  await writeFile(join(files, "sub/file"), "evil");
  assert.is(await installedDirectory(store, "key"), undefined);
  await installDirectory(store, "key", fillWith("good"), watched);
  assert.is(await readFile(join(files, "sub/file"), "utf8"), "good");
  chmodSync(join(files, "sub/file"), 0o600);
  assert.is(await installedDirectory(store, "key"), undefined);
  await rm(files, { recursive: true });
  assert.is(await installedDirectory(store, "key"), undefined);
});

test("the rest is looked at once a day", async () => {
  const store = join(folder, "daily");
  const files = await installDirectory(store, "key", fillWith("good"));
  await writeFile(join(files, "sub/file"), "evil");
  assert.ok(await installedDirectory(store, "key"));
  const yesterday = new Date(Date.now() - 25 * 3600 * 1000);
  await utimes(join(store, "key/stamp.json"), yesterday, yesterday);
  assert.is(await installedDirectory(store, "key"), undefined);
});

test("refuses a key that leaves the store", async () => {
  for (const key of ["../x", "/abs", "a//b", "a/../../b", ""]) {
    await installDirectory(folder, key, fillWith("")).then(
      () => assert.unreachable(),
      (error) => assert.match(error.message, /not a store key/),
    );
  }
});

test.run();
