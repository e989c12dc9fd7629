import { cpSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseDocument } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, dist, emptyFolder, lockstep } from "../lockstep.ts";
import { builtWorkspace, codesOf, packedRelease, ran } from "./workspace.ts";

const test = suite("a release: packed and checked");
let root = "";

test.before(async () => {
  root = await builtWorkspace();
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

test("it holds host, plugins, records, descriptor, load order and sums that sha256sum verifies", () => {
  const report = ran(root, ["pack", "-o", "out", "--tar", "out.tar", "--json"]);
  const parsed = parseReport("pack-report", report, "report");
  assert.ok(parsed.ok, JSON.stringify(parsed));
  const out = join(root, "out");
  assert.equal(filesOf(out), [
    "SHA256SUMS",
    "host",
    "host.descriptor.json",
    "host.record.json",
    "plugins/clock.so",
    "plugins/clock.so.record.json",
    "plugins/hello.so",
    "plugins/hello.so.record.json",
    "release.json",
  ]);
  const verified = command(out, ["sha256sum", "-c", "--strict", "SHA256SUMS"]);
  assert.is(verified.code, 0, verified.stderr);
  const text = readFileSync(join(out, "release.json"), "utf8");
  const manifest = parseDocument("release", text, "release.json");
  assert.ok(manifest.ok, JSON.stringify(manifest));
  assert.equal(
    manifest.ok && manifest.value.plugins.map(({ name, version, entry }) => [name, version, entry]),
    [
      ["clock", "0.1.0", "New"],
      ["hello", "0.1.0", "New"],
    ],
  );
  assert.is(statSync(join(out, "host")).mode & 0o777, 0o755);
  assert.not(text.includes(root));
});

test("another folder, HOME, umask and time: the same tree and the same archive", async () => {
  const other = join(emptyFolder(), "deeper/place");
  cpSync(await builtWorkspace(), other, { recursive: true });
  const env = { HOME: emptyFolder(), TZ: "Asia/Tokyo", LANG: "C" };
  const argv = [process.execPath, bundle, "pack", "-o", "out", "--tar", "out.tar"];
  const shell = ["sh", "-c", `umask 077 && ${argv.join(" ")}`];
  const packed = command(other, shell, env);
  assert.is(packed.code, 0, packed.stdout + packed.stderr);
  const compared = command(root, ["diff", "-r", "out", join(other, "out")]);
  assert.equal(compared, { code: 0, stdout: "", stderr: "" });
  const [one, two] = [root, other].map((place) => readFileSync(join(place, "out.tar")));
  assert.ok(one!.equals(two!));
  const list = command(root, ["tar", "--full-time", "-tvf", "out.tar"], { TZ: "UTC" });
  for (const line of list.stdout.trim().split("\n")) {
    assert.match(line, /^-rw[x-]r-[x-]r-[x-] 0\/0 +\d+ 1970-01-01 00:00:00 /);
  }
});

test("check judges exactly the folder, in its load order, with nothing but node", async () => {
  const { folder } = await packedRelease();
  const alone = { PATH: dirname(process.execPath), HOME: emptyFolder() };
  const argv = [process.execPath, bundle, "check", ".", "--strict", "--json"];
  const checked = command(folder, argv, alone, { alone: true });
  assert.is(checked.code, 0, checked.stderr);
  const report = JSON.parse(checked.stdout);
  assert.equal(
    report.plugins.map((each: Record<string, string>) => [each.name, each.verdict, each.skew]),
    [
      ["clock", "loads", "none"],
      ["hello", "loads", "none"],
    ],
  );
});

test("plugins alone are packed for the host that is there, and checked by its descriptor", () => {
  ran(root, ["pack", "hello", "-o", "hotfix"]);
  const files = filesOf(join(root, "hotfix"));
  assert.equal(
    files.filter((file) => /^(host|plugins\/\w+\.so)$/.test(file)),
    ["plugins/hello.so"],
  );
  const checked = JSON.parse(ran(root, ["check", "hotfix", "--strict", "--json"]));
  assert.is(checked.host.descriptor, true);
  assert.is(checked.plugins[0].verdict, "loads");
  assert.match(ran(root, ["check", "hotfix"]), /^judged by its descriptor/m);
  ran(root, ["check", "hotfix", "--host", join(dist, "host"), "--strict"]);
});

test("an earlier release is replaced as a whole", () => {
  ran(root, ["pack", "-o", "out"]);
  const inode = statSync(join(root, "out/plugins/hello.so")).ino;
  ran(root, ["pack", "host", "clock", "-o", "out"]);
  assert.not(filesOf(join(root, "out")).includes("plugins/hello.so"));
  assert.is.not(statSync(join(root, "out/plugins/clock.so")).ino, inode);
  assert.equal(
    readdirSync(root).filter((name) => name.includes("lockstep-")),
    ["lockstep-lock.json"],
  );
});

test("what has not been built is not packed", async () => {
  const fresh = await builtWorkspace();
  renameSync(join(fresh, dist, "plugins/hello.so"), join(fresh, "hello.so"));
  assert.equal(codesOf(fresh, ["pack", "-o", "out"]), ["LS4009"]);
  ran(fresh, ["pack", "host", "clock", "-o", "out"]);
});

test("a folder whose name looks like a number has it as it was written", () => {
  assert.is(JSON.parse(ran(root, ["pack", "hello", "-o", "007", "--json"])).folder, "007");
  ran(root, ["check", "007"]);
  ran(root, ["pack", "hello", "--output=1e3"]);
  ran(root, ["check", "--strict", "1e3"]);
});

test("wrong usage says what to write", () => {
  const nowhere = lockstep(root, ["pack"]);
  assert.is(nowhere.code, 2);
  assert.match(nowhere.stderr, /lockstep pack -o DIR/);
  assert.is(lockstep(root, ["pack", "nobody", "-o", "out"]).code, 2);
  const digest = lockstep(root, ["check", "out", "--digest", "abc"]);
  assert.is(digest.code, 2);
  assert.match(digest.stderr, /--digest takes the 64 hexadecimal digits/);
});

test("a release is its content: a link, a pipe or a file beside it is refused", async () => {
  const { folder } = await packedRelease();
  writeFileSync(join(folder, "notes.txt"), "mine");
  assert.equal(codesOf(folder, ["check", "."]), ["LS7001"]);
  command(folder, ["rm", "notes.txt"]);
  command(folder, ["sh", "-c", "mv host ../host && ln -s ../host host"]);
  assert.equal(codesOf(folder, ["check", "."]), ["LS7001"]);
  command(folder, ["sh", "-c", "rm host && mkfifo host"]);
  assert.equal(codesOf(folder, ["check", "."]), ["LS7001"]);
});

test.run();
