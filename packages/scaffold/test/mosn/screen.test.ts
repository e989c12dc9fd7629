import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { assert, suite } from "@lockstep/test-kit";
import type { Filter } from "./authorsBuild.ts";
import { cli } from "./lockstep.ts";
import { filtered, MosnRig, unfiltered } from "./MosnRig.ts";

const test = suite("a large mismatch with MOSN, on one screen");
let rig: MosnRig;

test.before(async () => {
  rig = await MosnRig.start();
});
test.after(() => rig?.end());

const sizes = {
  "a filter that imports MOSN's API": { least: 200, filterOf: async (): Promise<Filter> => plain },
  "a filter that imports MOSN itself": { least: 400, filterOf: importsMosn },
};
const plain: Filter = { flags: [] };

/** `npm run test:full` takes both: the packages of MOSN itself take minutes to compile again. */
const chosen = Object.entries(sizes).slice(0, process.env.LOCKSTEP_TEST_FULL ? 2 : 1);

for (const [what, { least, filterOf }] of chosen) {
  test(`${what}: verdict, cause and the fix that cures it, of ${least} packages and more`, async () => {
    const filter = await filterOf();
    const file = await rig.build(filter);
    const { verdict, served } = await rig.checkThenServe(file);
    assert.equal(served.answers, unfiltered);
    assert.ok(verdict.packages.length > least, `${verdict.packages.length} packages`);

    const rows = screen(rig.cwd, "check", "host", file);
    const text = rows.join("\n");
    assert.ok(rows.length <= 24, `${rows.length} rows:\n${text}`);
    const joined = text.replaceAll("\n", "");
    assert.match(text, /^refused/m);
    assert.match(joined.replaceAll(/ +/g, " "), verdict.message!);
    assert.match(text, `${verdict.packages.length} shared packages differ`);
    assert.match(text, "error[LS3002]");
    assert.match(text, "= cause (deduced): the host was built with -trimpath");
    assert.match(joined, verdict.findings[0]!.fix!.command!);

    await rig.applyFix(verdict, file, filter);
    const cured = await rig.checkThenServe(file);
    assert.is(cured.verdict.verdict, "loads");
    assert.equal(cured.served.answers, filtered);
  });
}

/** Requires what MOSN's host requires, and is built with no flag. */
async function importsMosn(): Promise<Filter> {
  const read = (name: string) => readFile(join(rig.workspace.root, "host", name), "utf8");
  const [, ...goMod] = (await read("go.mod")).split("\n");
  return {
    flags: [],
    goMod: goMod.join("\n"),
    goSum: (await read("go.sum")).trimEnd().split("\n"),
    files: { "plugin/mosn.go": 'package main\n\nimport _ "mosn.io/mosn/pkg/mosn"\n' },
  };
}

/** What a person sees on a terminal of 80 columns, row by row. */
function screen(cwd: string, ...args: string[]): string[] {
  const quoted = [process.execPath, cli, ...args].map((word) => `'${word}'`).join(" ");
  const done = spawnSync("script", ["-qec", `stty cols 80 rows 24; ${quoted}`, "/dev/null"], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, TERM: "xterm" },
  });
  if (done.error) throw done.error;
  const lines = stripVTControlCharacters(done.stdout).trimEnd().split(/\r?\n/);
  return lines.flatMap((line) => line.match(/.{1,80}/g) ?? [""]);
}

test.run();
