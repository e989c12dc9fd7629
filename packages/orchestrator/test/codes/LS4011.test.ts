import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tinyFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { tinyBuild } from "../tinyBuild.ts";

const test = suite("LS4011: linker not found");

test("a linker that is named and that the compiler can't use", async () => {
  const config = JSON.parse(tinyFiles()["lockstep.jsonc"]!);
  const profiles = { mine: { linker: "mold" } };
  const tiny = tinyBuild({ "lockstep.jsonc": JSON.stringify({ ...config, profiles }) });
  const bin = join(tiny.root, "dist/bin");
  mkdirSync(bin, { recursive: true });
  const gcc = execFileSync("sh", ["-c", "command -v gcc"], { encoding: "utf8" }).trim();
  const refuse = 'case "$*" in *-fuse-ld=mold*) exit 1 ;; esac';
  writeFileSync(join(bin, "gcc"), `#!/bin/sh\n${refuse}\nexec ${gcc} "$@"\n`);
  chmodSync(join(bin, "gcc"), 0o755);
  const callerEnv = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  const { ok, units, findings } = await tiny.build({ profile: "mine", callerEnv });
  tiny.remove();
  assert.not.ok(ok);
  assert.equal(units, []);
  const [found, ...more] = findings;
  assert.equal(more, []);
  assert.is(found?.code, "LS4011");
  assert.is(found?.subject, "profiles.mine.linker");
  assert.match(found!.cause, "finds no ld.mold, or can't use it; it finds ");
  assert.match(found!.fix!.text, 'install mold, or write "linker": "fast"');
});

test.run();
