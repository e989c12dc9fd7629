import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder } from "../lockstep.ts";
import { builtWorkspace, ran } from "../release/workspace.ts";
import { verified } from "./verified.ts";

const test = suite("verify with another C compiler");

test("a difference that a build only warns of counts, and is named", async () => {
  const root = await builtWorkspace();
  const bin = emptyFolder();
  const which = (name: string) =>
    execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
  const script = (name: string, body: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  // The same compiler with a linker that writes another hash table: its artefacts load as well.
  script("gcc", `exec ${which("gcc")} -B${bin} "$@"`);
  script("ld", `exec ${which("ld")} "$@" --hash-style=sysv`);
  const env = { PATH: `${bin}:${process.env.PATH}` };
  const { code, report, found } = verified(root, ["hello"], env);
  assert.equal([code, report.ok], [1, false]);
  const [hello] = report.units;
  assert.equal([hello?.status, hello?.causes], ["differs", ["inputs"]]);
  assert.not(hello?.sha256 === hello?.rebuilt);
  assert.equal(
    hello?.changes.map(({ what }) => what),
    ["the C toolchain"],
  );
  const finding = found("hello");
  assert.match(finding?.cause ?? "", /; another C compiler: .*gcc.* then, .*gcc.* now$/i);
  assert.match(finding?.fix?.text ?? "", /^verify with the C compiler that it was built with/);
  ran(root, ["build", "hello"], env);
  ran(root, ["check"]);
});

test.run();
