import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { codes, edits, familyWorkspace } from "../familyWorkspace.ts";

const test = suite("LS3108: go does not accept the aligned files");

test("a file that somebody writes meanwhile: the plan is told, and nothing is written", async () => {
  const { align, command, read, root } = await familyWorkspace({
    host: ["text v1.14.0"],
    "plugins/clock": ["text v1.13.0"],
    "plugins/hello": ["text v1.13.0"],
  });
  const before = read("plugins/clock/go.mod");
  const file = join(root, "plugins/hello/go.mod");
  const program = join(mkdtempSync(join(root, "bin-")), "go");
  const lines = ["#!/bin/sh", `echo "// $$" >> '${file}'`, `exec '${command.go}' "$@"`, ""];
  writeFileSync(program, lines.join("\n"));
  chmodSync(program, 0o755);
  const report = await align({ apply: true, command: { ...command, go: program } });
  assert.equal([report.ok, report.applied, codes(report)], [false, false, ["LS3108"]]);
  assert.equal(edits(report), [
    "plugins/clock/go.mod: require text v1.13.0 -> require text v1.14.0",
    "plugins/hello/go.mod: require text v1.13.0 -> require text v1.14.0",
  ]);
  assert.is(read("plugins/clock/go.mod"), before);
  assert.match(read("plugins/hello/go.mod"), "text v1.13.0");
  assert.is((await align({ apply: true })).ok, true);
});

test.run();
