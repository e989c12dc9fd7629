import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, emptyFolder, type Ran } from "./lockstep.ts";

const test = suite("the cache of the CLI's code");
const folder = emptyFolder();
const cli = join(folder, "cli");
/** A text of the help, and another of its length. */
const said = "Never ask the network";
const other = "NEVER ASK THE NETWORK";

test.before(() => {
  cpSync(join(dirname(bundle), ".."), cli, {
    recursive: true,
    filter: (path) => !path.endsWith("node_modules"),
  });
});

/** A folder that is a store, with nothing in it. */
function emptyStore(name: string): string {
  const store = join(folder, name);
  mkdirSync(store);
  return store;
}

/** Runs the copy of the CLI with a store. */
function ran(store: string, ...args: string[]): Ran {
  const argv = [process.execPath, join(cli, "dist/lockstep.js"), ...args];
  return command(folder, argv, { LOCKSTEP_HOME: store, NODE_OPTIONS: "" });
}

function cached(store: string): string[] {
  return readdirSync(join(store, "code-cache")).map((name) => join(store, "code-cache", name));
}

test("a command keeps its code in the store, once, and another has a file of its own", () => {
  const store = emptyStore("kept");
  const first = ran(store, "explain", "LS3001");
  assert.is(first.code, 0, first.stderr);
  const [file = "", ...more] = cached(store);
  assert.equal(more, []);
  const { mtimeMs, ino } = statSync(file);
  assert.equal(ran(store, "explain", "LS3001"), first);
  assert.equal([statSync(file).mtimeMs, statSync(file).ino], [mtimeMs, ino]);
  assert.is(ran(store, "doctor", "--help").code, 0);
  assert.is(cached(store).length, 2);
});

test("what is in it is run: the code that stands under the digest of a text", () => {
  const store = emptyStore("run");
  assert.match(ran(store, "check", "--help").stdout, said);
  const [file = ""] = cached(store);
  const before = helpText();
  exchange(said, other);
  // The file has the name that goes with the edited text, and its old code under the new digest.
  assert.match(ran(store, "check", "--help").stdout, other);
  const [renamed = ""] = cached(store).filter((each) => each !== file);
  const kept = readFileSync(file, "latin1").replace(digestOf(before), digestOf(helpText()));
  const code = Buffer.from(kept.slice(kept.indexOf("\n") + 1), "latin1");
  writeFileSync(renamed, Buffer.concat([Buffer.from(`${digestOf(code)}\n`), code]));
  assert.match(ran(store, "check", "--help").stdout, said);
  exchange(other, said);
});

test("a text that changed, its length and time being the same, is compiled anew", () => {
  const store = emptyStore("edited");
  assert.match(ran(store, "check", "--help").stdout, said);
  exchange(said, other);
  assert.match(ran(store, "check", "--help").stdout, other);
  exchange(other, said);
  assert.match(ran(store, "check", "--help").stdout, said);
});

test("a damaged file is no obstacle, and is replaced", () => {
  const store = emptyStore("damaged");
  const right = ran(store, "explain", "LS3001");
  const [file = ""] = cached(store);
  const whole = readFileSync(file);
  const half = whole.subarray(0, whole.length / 2);
  const flipped = Buffer.from(whole);
  for (let at = whole.length / 2; at < whole.length; at += 997) flipped[Math.trunc(at)]! ^= 0xff;
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.alloc(5000),
    Buffer.from("[[1]]\n"),
    half,
    flipped,
  ]) {
    writeFileSync(file, bytes);
    assert.equal(ran(store, "explain", "LS3001"), right);
    const replaced = readFileSync(file);
    assert.ok(replaced.length > half.length && !replaced.equals(flipped));
  }
});

test("what another user may write is not run", () => {
  const store = emptyStore("shared");
  const right = ran(store, "explain", "LS3001");
  const [file = ""] = cached(store);
  assert.is(statSync(file).mode & 0o777, 0o600);
  const { ino } = statSync(file);
  chmodSync(file, 0o666);
  assert.equal(ran(store, "explain", "LS3001"), right);
  assert.is.not(statSync(file).ino, ino);
});

test("another copy of the CLI has files of its own", () => {
  const store = emptyStore("copies");
  assert.is(ran(store, "explain", "LS3001").code, 0);
  const argv = [process.execPath, bundle, "explain", "LS3001"];
  assert.is(command(folder, argv, { LOCKSTEP_HOME: store, NODE_OPTIONS: "" }).code, 0);
  assert.is(cached(store).length, 2);
});

test("a relative store, which is refused, is neither read nor written", () => {
  mkdirSync(join(folder, "relative"));
  assert.is(ran("relative", "check", "--help").code, 0);
  assert.equal(readdirSync(join(folder, "relative")), []);
});

test("it makes no store, and lives without a folder of its own", () => {
  const none = join(folder, "none");
  assert.is(ran(none, "explain", "LS3001").code, 0);
  assert.not.ok(existsSync(none));
  const store = emptyStore("occupied");
  writeFileSync(join(store, "code-cache"), "");
  const { code, stderr } = ran(store, "explain", "LS3001");
  assert.equal([code, stderr], [0, ""]);
});

test("of many files the newest stay", () => {
  const store = emptyStore("many");
  const codes = join(store, "code-cache");
  mkdirSync(codes);
  for (let index = 0; index < 60; index++) {
    const file = join(codes, `old-${index}`);
    writeFileSync(file, "");
    utimesSync(file, 1_000_000 + index, 1_000_000 + index);
  }
  assert.is(ran(store, "explain", "LS3001").code, 0);
  const left = readdirSync(codes);
  assert.is(left.length, 48);
  assert.ok(left.includes("old-59") && !left.includes("old-0"));
});

/** The file of the copy that the help is in. */
function helpText(): string {
  return readFileSync(join(cli, "dist/index.js"), "utf8");
}

/** Edits that file, keeping its times. */
function exchange(from: string, to: string): void {
  const file = join(cli, "dist/index.js");
  const { atime, mtime } = statSync(file);
  writeFileSync(file, helpText().replaceAll(from, to));
  utimesSync(file, atime, mtime);
}

function digestOf(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex").slice(0, 32);
}

test.run();
