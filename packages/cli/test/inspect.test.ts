import { copyFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildArtefact, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import type { InspectReport } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep } from "./lockstep.ts";

const test = suite("inspect");
const folder = emptyFolder();

test.before(async () => {
  const tree = await writeTree(sampleFiles("app"));
  const flags = ["-trimpath"];
  const host = await buildArtefact({ tree, package: "./host", mode: "host", flags });
  copyFileSync(host, join(folder, "host"));
  const plug = await buildArtefact({ tree, package: "./plug", mode: "plugin", flags });
  copyFileSync(plug, join(folder, "plug.so"));
  const plain = await buildArtefact({ tree, package: "./plug", mode: "plugin", flags: [] });
  copyFileSync(plain, join(folder, "plain.so"));
});

function json(...args: string[]): InspectReport {
  const { stdout } = lockstep(folder, ["inspect", ...args, "--json"]);
  const parsed = parseReport("inspect-report", stdout, "report");
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

test("one file on one screen, outside any workspace; --all for every list", () => {
  const { code, stdout, stderr } = lockstep(folder, ["inspect", "plug.so"]);
  assert.equal([code, stderr], [0, ""]);
  assert.match(stdout, /^plugin plug\.so \(go1\.26\.9\)\n/);
  assert.match(stdout, /\n {2}Go +go1\.26\.9 linux\/amd64, -trimpath\n/);
  assert.match(stdout, /\n {2}plugin path +ex\.com\/app\/plug\n {2}symbols +New\n/);
  assert.match(stdout, /\n {2}C +glibc 2\.\d+ or newer; needs libc\.so\.6\n/);
  assert.ok(stdout.split("\n").length < 24, stdout);
  const all = lockstep(folder, ["inspect", "plug.so", "--all"]).stdout;
  assert.match(all, /\n +[0-9a-f]{16} internal\/abi\n/);
});

test("two files: what differs, by module, in one screen", () => {
  const { code, stdout } = lockstep(folder, ["inspect", "plug.so", "plain.so"]);
  assert.is(code, 0);
  assert.match(stdout, /\n {2}-trimpath +true \| -\n/);
  assert.match(stdout, /\n {2}std +\d+ of \d+ common differ: /);
  assert.match(stdout, /\ndifferent: \d+ facts, 5 settings, \d+ common packages\n$/);
  assert.ok(stdout.split("\n").length < 40, stdout);
  const same = lockstep(folder, ["inspect", "plug.so", "plug.so"]);
  assert.match(same.stdout, /\n\nno difference; \d+ common packages with equal fingerprints\n$/);
  assert.is(json("host", "plug.so").files[0]!.canLoadPlugins, true);
});

test("broken files are findings with exit code 1, and never a crash", () => {
  writeFileSync(join(folder, "text.so"), "no plugin at all ".repeat(20));
  copyFileSync(join(folder, "plug.so"), join(folder, "cut.so"));
  truncateSync(join(folder, "cut.so"), 5000);
  for (const file of ["text.so", "cut.so", ".", "missing.so", "/dev/zero"]) {
    const { code, stdout, stderr } = lockstep(folder, ["inspect", file]);
    assert.equal([code, stderr], [1, ""], file);
    assert.match(stdout, /error\[LS30(09|32)\]/);
  }
  const { files, ok } = json("plug.so", "cut.so");
  assert.equal([files[1]!.kind, ok], ["unreadable", false]);
  assert.is(lockstep(folder, ["inspect"]).code, 2);
});

test.run();
