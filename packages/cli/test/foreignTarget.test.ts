import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CiReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("another platform than this machine's");
const target = ["--target", "linux/arm64"];

test("with the system's compiler, each command says what it takes, or what is not built", () => {
  const root = newWorkspace();
  const codes = (...args: string[]) => {
    const { code, stdout, stderr } = lockstep(root, [...args, ...target, "--json"]);
    const said = JSON.parse(stdout || stderr);
    const steps: CiReport["steps"] = said.steps ?? [];
    const found = steps.length > 0 ? steps.flatMap((each) => each.findings) : said;
    return { code, found: [...new Set(found.map((each: { code: string }) => each.code))], said };
  };
  const key = codes("plan", "--key-file", "key.json");
  assert.equal([key.code, key.found], [3, ["LS2017"]]);
  assert.not(existsSync(join(root, "key.json")));
  const gate = codes("ci");
  assert.equal([gate.code, gate.found], [3, ["LS2017"]]);
  for (const args of [
    ["pack", "-o", join(emptyFolder(), "release")],
    ["describe", "host"],
  ]) {
    const { code, found, said } = codes(...args);
    assert.equal([code, found], [1, ["LS4009"]]);
    assert.match(said[0].where.file, /^dist\/linux_arm64\/release\//);
    assert.match(said[0].fix.command, / build --target linux\/arm64$/);
  }
  for (const args of [["ci"], ["describe", "host"], ["pack", "-o", "x"]]) {
    const wrong = lockstep(root, [...args, "--target", "arm64"]);
    assert.is(wrong.code, 2);
    assert.match(wrong.stderr, "--target takes a platform as Go names it");
  }
});

/** A download of 101 MB, and zig compiles its own C runtime first. */
if (!process.env.LOCKSTEP_TEST_FULL) {
  test.skip("with the pinned C toolchain: not tried: needs npm run test:full");
} else {
  test("with the pinned C toolchain: built, judged, described and packed; not loaded", () => {
    const root = newWorkspace();
    const config = join(root, "lockstep.jsonc");
    const text = readFileSync(config, "utf8");
    writeFileSync(config, text.replace("{", '{\n  "cToolchain": { "kind": "pinned" },'));
    const done = (...args: string[]) => {
      const ran = lockstep(root, [...args, ...target]);
      assert.is(ran.code, 0, ran.stdout + ran.stderr);
      return ran.stdout;
    };
    done("build");
    const gate: CiReport = JSON.parse(done("ci", "--json"));
    assert.equal(
      gate.steps.map(({ name, ok, skipped = "" }) => [name, ok, skipped.replace(/:.*/, "")]),
      [
        ...["documents", "modules", "generated", "build", "check"].map((name) => [name, true, ""]),
        ["load", true, "not tried"],
        ["test", true, "not tried"],
      ],
    );
    assert.match(done("ci"), /^skip {2}load +not tried: this machine does not run linux\/arm64;/m);
    assert.match(done("describe", "host"), /"machine": "arm64"/);
    const release = join(emptyFolder(), "release");
    done("pack", "-o", release);
    assert.is(lockstep(root, ["check", release]).code, 0);
    const key = (...args: string[]) => {
      const file = join(root, "key.json");
      rmSync(file, { force: true });
      assert.is(lockstep(root, ["plan", "--key-file", file, ...args]).code, 0);
      return readFileSync(file, "utf8");
    };
    assert.is.not(key(...target), key());
  });
}

test.run();
