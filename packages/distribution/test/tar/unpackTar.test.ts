import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { assert, suite } from "@lockstep/test-kit";
import { type Headers, pack } from "tar-stream";
import { unpackTar } from "../../src/tar/unpackTar.ts";

const test = suite("archives that are unpacked");
const scratch = mkdtempSync(join(tmpdir(), "lockstep-tar-"));
test.after(() => rmSync(scratch, { recursive: true }));
const file = join(scratch, "release.tar");
const folder = join(scratch, "unpacked");

/** The cause of the finding, undefined where all was unpacked; nothing else may ever be written. */
async function unpack(bytes: Buffer): Promise<string | undefined> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(file, bytes);
  const found = await unpackTar(file, folder, "release.tar");
  assert.equal(readdirSync(scratch).sort(), ["release.tar", "unpacked"]);
  const kinds = readdirSync(folder, { recursive: true, withFileTypes: true });
  assert.ok(kinds.every((entry) => entry.isFile() || entry.isDirectory()));
  if (found) assert.equal([found.code, found.where?.file], ["LS7004", "release.tar"]);
  return found?.cause;
}

type Entry = [headers: Headers & { pax?: Record<string, string> }, content?: string];

async function archive(...entries: Entry[]): Promise<Buffer> {
  const stream = pack();
  for (const [headers, content] of entries) stream.entry(headers, content);
  stream.finalize();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** A change to the first header, whose sum is then made to fit. */
function changed(bytes: Buffer, change: (header: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  copy.fill(" ", 148, 156);
  const sum = copy.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  copy.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return copy;
}

const one = () => archive([{ name: "host" }, "content"]);

test("files and their folders, as tar writes a folder too", async () => {
  const source = join(scratch, "..", `${scratch}-source`);
  mkdirSync(join(source, "plugins"), { recursive: true });
  writeFileSync(join(source, "plugins/hello.so"), "x".repeat(3000));
  writeFileSync(join(source, "host"), "host");
  const made = join(source, "made.tar");
  for (const format of ["ustar", "gnu", "pax"]) {
    const argv = [`--format=${format}`, "-C", source, "--exclude=made.tar", "-cf", made, "."];
    execFileSync("tar", argv);
    assert.is(await unpack(readFileSync(made)), undefined);
    assert.equal(readdirSync(folder, { recursive: true }).sort(), [
      "host",
      "plugins",
      "plugins/hello.so",
    ]);
    assert.is(readFileSync(join(folder, "plugins/hello.so"), "utf8"), "x".repeat(3000));
  }
  rmSync(source, { recursive: true });
});

const hostile: [what: string, entries: Entry[], cause: RegExp][] = [
  ["an absolute name", [[{ name: "/host" }, "x"]], /leads out/],
  ["a way out", [[{ name: "../host" }, "x"]], /leads out/],
  ["a way out from inside", [[{ name: "plugins/../../host" }, "x"]], /leads out/],
  ["a folder outside", [[{ name: "../other/", type: "directory" }]], /leads out/],
  ["a name with a backslash", [[{ name: "plugins\\host" }, "x"]], /odd characters/],
  ["a symbolic link", [[{ name: "plugins", type: "symlink", linkname: "/tmp" }]], /symbolic link/],
  ["a hard link", [[{ name: "host", type: "link", linkname: "/etc/passwd" }]], /hard link/],
  ["a device", [[{ name: "host", type: "character-device", devmajor: 1, devminor: 3 }]], /device/],
  ["a pipe", [[{ name: "host", type: "fifo" }]], /named pipe/],
  ["an unknown kind", [[{ name: "host", type: "contiguous-file" }, "x"]], /another kind/],
  [
    "a name twice",
    [
      [{ name: "host" }, "x"],
      [{ name: "host" }, "y"],
    ],
    /taken by a file/,
  ],
  [
    "a name twice, once with a dot",
    [
      [{ name: "host" }, "x"],
      [{ name: "./host" }, "y"],
    ],
    /taken/,
  ],
  [
    "a file in a file",
    [
      [{ name: "host" }, "x"],
      [{ name: "host/plugin" }, "y"],
    ],
    /host is a file/,
  ],
  [
    "a file for a folder",
    [
      [{ name: "a/b" }, "x"],
      [{ name: "a" }, "y"],
    ],
    /taken by a folder/,
  ],
  ["a long name", [[{ name: "n".repeat(201) }, "x"]], /more than 200 characters/],
];

for (const [what, entries, cause] of hostile) {
  test(`${what} is refused`, async () => {
    assert.match(String(await unpack(await archive(...entries))), cause);
  });
}

test("sizes that cannot be are refused", async () => {
  const bytes = await one();
  const huge = changed(bytes, (header) => header.write("77777777777\0", 124));
  const negative = changed(bytes, (header) => header.fill(0xff, 124, 135).fill(1, 135, 136));
  for (const each of [huge, negative])
    assert.match(String(await unpack(each)), /less than the size/);
  const none = changed(bytes, (header) => header.write("zzzzzzzzzzz\0", 124));
  assert.match(String(await unpack(none)), /less than the size/);
});

test("a header of a megabyte is not kept in memory", async () => {
  const pax = await archive([{ name: "host", pax: { comment: "c".repeat(3 * 1024 * 1024) } }, "x"]);
  assert.match(String(await unpack(pax)), /headers have no end/);
});

test("what is cut short anywhere is a finding, or lacks nothing but the end mark", async () => {
  const bytes = await archive([{ name: "a" }, "x".repeat(1000)], [{ name: "b" }, "y"]);
  for (let end = 1; end < bytes.length; end += 97) {
    const cause = await unpack(bytes.subarray(0, end));
    const inside = end % 512 !== 0 && end < 512 * 5;
    if (inside) assert.match(String(cause), /damaged|cut short/, `${end} bytes`);
    else
      assert.ok(cause === undefined || /damaged|cut short/.test(cause), `${end} bytes: ${cause}`);
  }
});

test("what is no archive is a finding", async () => {
  const bytes = await one();
  for (const each of [gzipSync(bytes), Buffer.alloc(10_000, "text "), Buffer.from("short")]) {
    assert.match(String(await unpack(each)), /no tar archive/);
  }
});

test("three hundred damaged archives: a finding or files inside, no crash and no hang", async () => {
  const bytes = await archive(
    [{ name: "plugins/hello.so" }, "x".repeat(600)],
    [{ name: "host", pax: { path: `plugins/${"n".repeat(120)}` } }, "y"],
  );
  let state = 1;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let round = 0; round < 300; round++) {
    const damaged = Buffer.from(bytes);
    for (let count = random(4) + 1; count > 0; count--) {
      damaged[random(damaged.length)] = random(256);
    }
    await unpack(round % 2 ? damaged : changed(damaged, () => {}));
  }
  assert.not.ok(existsSync(join(scratch, "host")));
});

test.run();
