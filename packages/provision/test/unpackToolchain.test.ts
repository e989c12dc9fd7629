import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { sha256 } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { isExecutable } from "../src/gorootLayout.ts";
import { moduleHash } from "../src/moduleHash.ts";
import { unpackToolchain } from "../src/unpackToolchain.ts";
import { makeZip, type ZipFileEntry } from "./makeZip.ts";
import { packedExecutables } from "./packedExecutables.ts";
import { pinnedGo } from "./pinnedGo.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-unpack-"));
const root = "golang.org/toolchain@v0.0.1-go1.99.1.linux-amd64";
const test = suite("unpackToolchain");
test.after(() => rmSync(folder, { recursive: true }));

let count = 0;
async function unpack(files: ZipFileEntry[] | Buffer): Promise<{ goroot: string; h1: string }> {
  const goroot = join(folder, `goroot-${++count}`);
  const zip = `${goroot}.zip`;
  await mkdir(goroot);
  await writeFile(zip, Buffer.isBuffer(files) ? files : makeZip(files));
  return { goroot, h1: await unpackToolchain({ zip, root, goroot, onBytes: () => {} }) };
}

async function refused(files: ZipFileEntry[] | Buffer): Promise<string> {
  const before = readdirSync(folder).length;
  const message = await unpack(files).then(
    () => "not refused",
    (error: Error) => error.message,
  );
  assert.is(readdirSync(folder).length, before + 2, "nothing is written beside the goroot");
  return message;
}

const file = (path: string, content = "x"): ZipFileEntry => ({ name: `${root}/${path}`, content });

test("sets modes, copies _go.mod, and returns Go's hash of the files", async () => {
  const files = [
    file("bin/go", "GO"),
    file("src/_go.mod", "module std\n"),
    file("src/all.bash", "echo"),
    file("lib/wasm/go_js_wasm_exec", "run"),
    file("VERSION", "go1.99.1\n"),
  ];
  const { goroot, h1 } = await unpack(files);
  const mode = (path: string) => (statSync(join(goroot, path)).mode & 0o777).toString(8);
  assert.is(mode("bin/go"), "555");
  assert.is(mode("src/all.bash"), "555");
  assert.is(mode("lib/wasm/go_js_wasm_exec"), "555");
  assert.is(mode("VERSION"), "444");
  assert.is(readFileSync(join(goroot, "src/go.mod"), "utf8"), "module std\n");
  assert.is(readFileSync(join(goroot, "src/_go.mod"), "utf8"), "module std\n");
  const entries = files.map(({ name, content }) => ({ name, sha256: sha256(content) }));
  assert.is(h1, moduleHash(entries));
});

test("hashes by sorted names, as dirhash does", () => {
  // The same two files as in the tests of golang.org/x/mod/sumdb/dirhash.
  const files = [
    { name: "xyz", sha256: sha256("data for xyz") },
    { name: "abc", sha256: sha256("data for abc") },
  ];
  const lines = `${sha256("data for abc")}  abc\n${sha256("data for xyz")}  xyz\n`;
  const expected = Buffer.from(sha256(lines), "hex").toString("base64");
  assert.is(moduleHash(files), `h1:${expected}`);
});

for (const path of ["../evil", "a/../../evil", "/etc/evil", "a//b", "./a", "", "a/"]) {
  test(`refuses the path ${JSON.stringify(path)}`, async () => {
    assert.match(await refused([file(path)]), /is not below|invalid relative path|absolute path/);
  });
}

test("refuses a name outside the module", async () => {
  assert.match(await refused([{ name: "evil", content: "x" }]), /is not below/);
  assert.match(await refused([{ name: `${root}x/evil`, content: "x" }]), /is not below/);
});

test("refuses backslashes, control characters and colons", async () => {
  for (const path of ["a\\b", "a\nb", "c:d"]) {
    assert.match(await refused([file(path)]), /odd characters|invalid char/);
  }
});

test("refuses symbolic links and devices", async () => {
  for (const mode of [0o120777, 0o060644]) {
    assert.match(await refused([{ ...file("link", "/etc/passwd"), mode }]), /not a plain file/);
  }
});

test("refuses a name given twice, also by a nested go.mod", async () => {
  assert.match(await refused([file("a", "1"), file("a", "2")]), /EEXIST/);
  assert.match(await refused([file("_go.mod"), file("go.mod")]), /EEXIST/);
});

test("refuses what is not a zip, is cut off, or has changed content", async () => {
  const whole = makeZip([file("VERSION", "go1.99.1 ".repeat(50))]);
  assert.match(await refused(Buffer.from("<html>")), /./);
  assert.is.not(await refused(whole.subarray(0, whole.length - 30)), "not refused");
  const { h1 } = await unpack(whole);
  const changed = Buffer.from(whole);
  changed.write("GO", 100);
  const after = await unpack(changed).then(
    ({ h1 }) => h1,
    (error: Error) => error.message,
  );
  assert.is.not(after, h1);
});

test("gives the execute bits that Go's own packer gives", async () => {
  const pinned = await pinnedGo();
  const { goroot } = pinned.toolchain;
  const paths = readdirSync(goroot, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(goroot, join(entry.parentPath, entry.name)));
  assert.ok(paths.length > 5000);
  const packed = packedExecutables(pinned, paths, folder);
  assert.ok(packed.has("src/make.bash") && packed.has("bin/go"));
  assert.equal(paths.filter(isExecutable).sort(), [...packed].sort());
});

test.run();
