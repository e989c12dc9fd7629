import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { compareGoVersions, isGoVersion } from "../src/goVersion.ts";
import { loadReleases } from "../src/index.ts";
import { judgeRelease } from "../src/judgeRelease.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-releases-"));
const test = suite("releases");
test.after(() => rmSync(folder, { recursive: true }));

test("the list that comes with lockstep is valid and pins the releases we build with", async () => {
  const { releases, knownBad } = await loadReleases();
  for (const version of ["1.23.12", "1.24.11", "1.25.5", "1.26.8", "1.26.9", "1.27.3"]) {
    assert.ok(releases[version]?.["linux-amd64"], version);
    assert.not.ok(knownBad[version], version);
  }
  assert.is(
    releases["1.26.9"]?.["linux-amd64"]?.h1,
    "h1:H1MNjtpLSXRMijiKWuh1cj9j9YM4NXKqM93/8h6Aics=",
  );
});

test("a list with a mistake is refused with its place", async () => {
  const good = { version: 1, notBefore: "2026-10-19T22:20:36Z", releases: {}, knownBad: {} };
  const sum = `h1:${"A".repeat(43)}=`;
  const bad: [object, RegExp][] = [
    [[], /no list/],
    [{ ...good, version: 2 }, /no list/],
    [{ version: 1 }, /missing/],
    [{ ...good, notBefore: "lately" }, /notBefore is no time/],
    [{ ...good, releases: { latest: {} } }, /latest is no release/],
    [{ ...good, releases: { "1.2.3": { "linux-amd64": { h1: "x", bytes: 1 } } } }, /1.2.3 linux/],
    [{ ...good, releases: { "1.2.3": { "linux-amd64": { h1: sum, bytes: 0 } } } }, /1.2.3 linux/],
    [{ ...good, knownBad: { "1.2.3": {} } }, /without issue/],
  ];
  for (const [content, expected] of bad) {
    const file = join(folder, "list.json");
    writeFileSync(file, JSON.stringify(content));
    await loadReleases(file).then(
      () => assert.unreachable(),
      (error) => assert.match(error.message, expected),
    );
  }
});

test("toolchain/README.md says for which platforms each is pinned", async () => {
  const { releases } = await loadReleases();
  const readme = readFileSync(new URL("../../../toolchain/README.md", import.meta.url), "utf8");
  const told = readme.match(/^\| 1\..*$/gm) ?? [];
  const pinned = Object.entries(releases).map(([version, platforms]) => {
    const names = Object.keys(platforms).map((each) => each.replace("-", "/"));
    return `| ${version} | ${names.join(", ")} |`;
  });
  assert.equal(told, pinned);
});

test("orders releases as Go does", () => {
  const order = [
    "1.20.14",
    "1.21rc2",
    "1.21.0",
    "1.26.8",
    "1.26.9",
    "1.26.10",
    "1.27beta1",
    "1.27rc1",
  ];
  for (const [index, version] of order.entries()) {
    assert.ok(isGoVersion(version));
    assert.ok(compareGoVersions(order[index - 1] ?? "", version) < 0, version);
  }
  for (const text of ["1", "go1.26", "1.26.x", "1.26.9-custom", ""])
    assert.not.ok(isGoVersion(text));
});

test("proposes a good release of the same language version", async () => {
  const releases = await loadReleases();
  assert.match(judgeRelease("1.27.0", releases)?.fix?.text ?? "", /"1\.27\.3"/);
  assert.is(judgeRelease("1.27.3", releases), undefined);
});

test.run();
