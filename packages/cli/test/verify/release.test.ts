import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readRelease } from "@lockstep/distribution";
import { loadWorkspace } from "@lockstep/go-workspace";
import { sha256, sha256File } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { repacked } from "../../src/verify/repacked.ts";
import { command, emptyFolder, lockstep } from "../lockstep.ts";
import { builtWorkspace } from "../release/workspace.ts";
import { verified } from "./verified.ts";

const test = suite("verify of a release");

/** A built workspace, and the release that was packed from it beside it. */
async function place() {
  const root = await builtWorkspace();
  const release = join(dirname(root), "release");
  return { root, release, digest: sha256File(join(release, "SHA256SUMS")) };
}

test("it comes from these sources, though nothing was built here; the digest says so", async () => {
  const { root, release, digest } = await place();
  rmSync(join(root, "dist"), { recursive: true });
  const { code, state, report } = verified(root, ["--artifacts", release, "--digest", digest]);
  assert.equal([code, report.findings], [0, []]);
  assert.equal(state, ["host same", "clock same", "hello same"]);
  assert.equal(report.release, { folder: release, digest, rebuilt: digest });
});

test("it comes from other sources: which, and a command that makes one of these", async () => {
  const { root, release, digest } = await place();
  const file = join(root, "plugins/hello/hello.go");
  writeFileSync(file, readFileSync(file, "utf8").replace('"Hello, "', '"Good day, "'));
  const { code, state, report, found } = verified(root, ["--artifacts", "../release"]);
  assert.is(code, 1);
  assert.equal(state, ["host same", "clock same", "hello differs"]);
  const hello = found("hello");
  assert.is(hello?.where?.file, "../release/plugins/hello.so");
  assert.match(
    hello?.cause ?? "",
    "the sources were edited since: package example.com/shop/plugins/hello",
  );
  assert.not(report.release?.rebuilt === digest);
  const ran = command(root, ["sh", "-c", hello?.fix?.command ?? "false"]);
  assert.is(ran.code, 0, ran.stderr);
  assert.is(sha256File(join(release, "SHA256SUMS")), report.release?.rebuilt);
});

test("one that is damaged, or another one, is not built for", async () => {
  const { root, release } = await place();
  const other = lockstep(root, ["verify", "--artifacts", release, "--digest", "0".repeat(64)]);
  assert.is(other.code, 1);
  assert.match(other.stderr, /error\[LS7012\]/);
  writeFileSync(join(release, "host"), "");
  const damaged = lockstep(root, ["verify", "--artifacts", release]);
  assert.is(damaged.code, 1);
  assert.match(damaged.stderr, /error\[LS7001\]/);
});

test("an edited load order with fitting sums is found, though every artefact is the same", async () => {
  const { root, release } = await place();
  const file = join(release, "release.json");
  const before = readFileSync(file, "utf8");
  const manifest = JSON.parse(before);
  manifest.plugins.reverse();
  const after = `${JSON.stringify(manifest, null, 2)}\n`;
  writeFileSync(file, after);
  const sums = join(release, "SHA256SUMS");
  writeFileSync(sums, readFileSync(sums, "utf8").replace(sha256(before), sha256(after)));
  const [read, loaded] = [await readRelease(release), await loadWorkspace(root)];
  assert.ok(read.ok && loaded.ok);
  const asked = { release: read.release, display: "release", same: true, fix: { text: "none" } };
  const packed = await repacked(asked, loaded.workspace, emptyFolder());
  assert.equal(
    packed?.findings.map(({ code, subject }) => [code, subject]),
    [["LS7013", "release.json"]],
  );
  assert.not(packed?.digest === read.release.digest);
});

test("usage: a release is verified as a whole, and a digest is of a release", () => {
  const folder = emptyFolder();
  for (const [args, words] of [
    [["hello", "--artifacts", "x"], /about all of a release/],
    [["--digest", "0".repeat(64)], /is of a release/],
    [["--jobs", "0"], /whole number above 0/],
  ] as const) {
    const { code, stderr } = lockstep(folder, ["verify", ...args]);
    assert.is(code, 2);
    assert.match(stderr, words);
  }
});

test.run();
