import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("wrong documents");
const root = newWorkspace();

const wrong: Record<string, [found: string, put: string][]> = {
  "lockstep.jsonc": [
    ['"moduleGraph": "host"', '"moduleGraf": "host"'],
    ['"go": "1.26.9"', '"go": "1.26"'],
  ],
  "host/lockstep.host.json": [['"name"', '"nmae"']],
  "plugins/hello/lockstep.plugin.json": [['"version": "0.1.0"', '"version": "one"']],
  "plugins/clock/lockstep.plugin.json": [['"name"', '"name":']],
};

interface Found {
  code: string;
  where: { file: string; line: number; column: number; source: string };
  cause: string;
  fix?: { text: string };
}

test("all errors of all documents in one run, each with its place and what to do", () => {
  for (const [file, edits] of Object.entries(wrong)) {
    let text = readFileSync(join(root, file), "utf8");
    for (const [found, put] of edits) {
      assert.ok(text.includes(found), `${file} has no ${found}`);
      text = text.replace(found, put);
    }
    writeFileSync(join(root, file), text);
  }
  const { code, stdout } = lockstep(root, ["build", "--json"]);
  assert.is(code, 2);
  const findings: Found[] = JSON.parse(stdout).findings ?? JSON.parse(stdout);
  const seen = findings.map((each) => `${each.code} ${each.where.file}`).sort();
  assert.equal(seen, [
    "LS1001 plugins/clock/lockstep.plugin.json",
    "LS1002 host/lockstep.host.json",
    "LS1002 lockstep.jsonc",
    "LS1003 lockstep.jsonc",
    "LS1003 plugins/hello/lockstep.plugin.json",
  ]);
  for (const { code: each, where, fix } of findings) {
    const line = readFileSync(join(root, where.file), "utf8").split("\n")[where.line - 1];
    assert.is(where.source, line, `${each} ${where.file}:${where.line}`);
    assert.ok(where.column >= 1 && fix, `${each} has a column and a fix`);
  }
});

test("people read the nearest name under the line, and every command says the same", () => {
  const { code, stdout, stderr } = lockstep(root, ["check"]);
  assert.equal([code, stdout], [2, ""]);
  assert.match(stderr, /--> lockstep\.jsonc:\d+:\d+\n +\|\n +\d+ \| .*"moduleGraf": "host"\n/);
  assert.match(
    stderr,
    /: unknown property "moduleGraf"\n(?:.+\n)+ +\| +\^+\n(?:.+\n)+ += fix: write "moduleGraph" instead\n/,
  );
  assert.match(stderr, /\n\n5 errors\n$/);
  const gate = lockstep(root, ["ci"]);
  assert.is(gate.code, 2);
  assert.match(gate.stdout, /^fail {2}documents/m);
});

test("no error hides another that does not depend on it", () => {
  const files = {
    "lockstep.jsonc": `{
  "version": 1,
  "go": "1.27.0",
  "hosts": ["host", "none"],
  "plugins": ["plugins/*", "nothere/*"],
  "moduleGraph": "x",
  "defaultProfile": "relese",
  "profiles": { "fast": { "ldflags": "-linkmode=internal" } },
  "severities": { "LS9999": "off" },
}
`,
    "host/lockstep.host.json": '{ "name": "host", "contract": "example.com/demo/contract" }',
    "plugins/hello/lockstep.plugin.json":
      '{ "name": "clock", "version": "0.1.0", "host": "host", "contract": "example.com/demo/x" }',
    "plugins/clock/lockstep.plugin.json":
      '{ "name": "clock", "version": "0.1.0", "host": "host", "contract": "example.com/demo/contract" }',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  const places = () => {
    const { code, stdout } = lockstep(root, ["plan", "--json"]);
    assert.is(code, 2);
    const findings: Found[] = JSON.parse(stdout);
    for (const { code: each, where } of findings) {
      const line = readFileSync(join(root, where.file), "utf8").split("\n")[where.line - 1];
      assert.is(where.source, line, `${each} ${where.file}:${where.line}`);
    }
    return findings.map((each) => `${each.code} ${each.where.file}:${each.where.line}`).sort();
  };
  const found = [
    "LS1003 lockstep.jsonc:6",
    "LS1003 lockstep.jsonc:9",
    "LS1003 plugins/hello/lockstep.plugin.json:1",
    "LS1006 plugins/hello/lockstep.plugin.json:1",
    "LS1007 lockstep.jsonc:4",
    "LS1007 lockstep.jsonc:5",
    "LS1010 lockstep.jsonc:8",
    "LS2007 lockstep.jsonc:3",
    "LS4005 lockstep.jsonc:7",
  ];
  assert.equal(places(), found);
  const { stderr } = lockstep(root, ["plan"]);
  assert.match(stderr, /--> lockstep\.jsonc:4:21\n/);
  assert.match(stderr, /--> lockstep\.jsonc:5:28\n/);
  const config = join(root, "lockstep.jsonc");
  writeFileSync(
    config,
    files["lockstep.jsonc"].replace('"moduleGraph": "x"', '"moduleGraph": "host"'),
  );
  assert.equal(places(), found.slice(1));
});

test.run();
