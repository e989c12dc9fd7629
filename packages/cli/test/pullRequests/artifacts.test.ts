import { appendFileSync, chmodSync, existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { command, emptyFolder, lockstep } from "../lockstep.ts";
import { builtByHand, builtWorkspace, ran } from "../release/workspace.ts";
import { edit } from "./repository.ts";

const test = suite("a gate that is handed artefacts");
let root = "";
let release = "";
let digest = "";

test.before.each(async () => {
  root = await builtWorkspace();
  release = join(emptyFolder(), "release");
  digest = JSON.parse(ran(root, ["pack", "-o", release, "--json"])).digest;
  rmSync(join(root, "dist"), { recursive: true });
});

function gate(...args: string[]) {
  const { code, stdout, stderr } = lockstep(root, ["ci", "--json", ...args]);
  const parsed = parseReport("ci-report", stdout, "report");
  assert.ok(parsed.ok, stderr);
  const { steps } = parsed.value;
  const state = steps.map(
    ({ name, ok, skipped }) => `${name} ${ok ? "ok" : (skipped ?? "failed")}`,
  );
  const codes = steps.flatMap(({ findings }) => findings.map((each) => each.code));
  return { code, state, codes, steps, report: parsed.value };
}

test("it judges, loads and tests exactly these files, and links none", () => {
  chmodSync(join(release, "host"), 0o644); // as a store of CI artefacts gives it back
  const times = command(release, [
    "sh",
    "-c",
    "sha256sum --quiet -c SHA256SUMS && stat -c '%n %Y %i' plugins/*",
  ]);
  const { code, state, steps, report } = gate("--artifacts", release, "--digest", digest);
  assert.is(code, 0, JSON.stringify(steps));
  assert.equal(state, [
    "documents ok",
    "modules ok",
    "generated ok",
    "artefacts ok",
    "check ok",
    "load ok",
    "test ok",
  ]);
  assert.equal(
    report.checks?.map(({ host, plugins }) => [host.file, ...plugins.map(({ file }) => file)]),
    [[join(release, "host"), join(release, "plugins/clock.so"), join(release, "plugins/hello.so")]],
  );
  assert.is(steps.find(({ name }) => name === "load")?.summary, "2 plugins opened");
  assert.not(existsSync(join(root, "dist")), "nothing was built in the workspace");
  const after = command(release, [
    "sh",
    "-c",
    "sha256sum --quiet -c SHA256SUMS && stat -c '%n %Y %i' plugins/*",
  ]);
  assert.equal(after, times);
  assert.is(statSync(join(release, "host")).mode & 0o111, 0o111);
});

test("a file that is not as packed, or another release, stops it before it is judged", () => {
  const other = gate("--artifacts", release, "--digest", "0".repeat(64));
  assert.equal([other.code, other.codes], [1, ["LS7012"]]);
  appendFileSync(join(release, "plugins/hello.so"), "x");
  const { code, codes, state } = gate("--artifacts", release);
  assert.equal([code, codes], [1, ["LS7001"]]);
  assert.ok(state.includes("load the artefacts are not usable"), state.join("\n"));
  assert.ok(state.includes("test ok"), state.join("\n"));
});

test("a plugin built elsewhere from these sources is refused, sums and all", async () => {
  const mine = await builtByHand(root, "hello");
  command(release, ["cp", mine, "plugins/hello.so"]);
  const sums = "find . -type f ! -name SHA256SUMS | cut -c3- | sort | xargs sha256sum > SHA256SUMS";
  command(release, ["sh", "-c", sums]);
  assert.is(gate("--artifacts", release).code, 1);
});

test("a step that fails for the sources fails here too", () => {
  edit(root, "plugins/hello/hello_test.go", "{", "{ t.Fatal(1)");
  const { code, codes, state } = gate("--artifacts", release);
  assert.equal([code, codes], [1, ["LS4008"]]);
  assert.ok(state.includes("load ok"), state.join("\n"));
});

test("plugins alone are judged by the descriptor they were packed for, and that they were not opened is said", () => {
  ran(root, ["build"]);
  ran(root, ["pack", "hello", "-o", release]);
  const { code, steps } = gate("--artifacts", release);
  assert.is(code, 0, JSON.stringify(steps));
  const load = steps.find(({ name }) => name === "load");
  assert.is(load?.summary, "0 plugins opened; the release has no file of host");
});

test("wrong usage says what to write", () => {
  const digestAlone = lockstep(root, ["ci", "--digest", digest]);
  assert.is(digestAlone.code, 2);
  assert.match(digestAlone.stderr, /lockstep ci --artifacts DIR --digest/);
  assert.equal(gate("--artifacts", "nowhere").codes, ["LS7001"]);
});

test.run();
