import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goToolchain } from "@lockstep/go-fixtures";
import type { Toolchain } from "@lockstep/provision";
import { assert, suite } from "@lockstep/test-kit";
import { type TinyBuild, tinyBuild } from "./tinyBuild.ts";

const test = suite("everything is compiled once");

/**
 * The pinned Go, whose go command has each of its tools started by a program that writes down what the
 * compiler is run for: a line of the package and of the side, which `-dynlink` tells.
 */
async function counted(tiny: TinyBuild): Promise<{ toolchain: Toolchain; runs: () => string[] }> {
  const real = await goToolchain();
  const folder = join(tiny.root, "dist/counted");
  mkdirSync(folder, { recursive: true });
  const script = (name: string, ...lines: string[]): string => {
    const file = join(folder, name);
    writeFileSync(file, ["#!/bin/sh", ...lines, ""].join("\n"));
    chmodSync(file, 0o755);
    return file;
  };
  const log = join(folder, "log");
  writeFileSync(log, "");
  const tool = script(
    "tool",
    'case "$* " in',
    "*/compile\\ *-V=full*) ;;",
    `*/compile\\ *-dynlink*) echo "plugin $TOOLEXEC_IMPORTPATH" >>"${log}" ;;`,
    `*/compile\\ *) echo "host $TOOLEXEC_IMPORTPATH" >>"${log}" ;;`,
    "esac",
    'exec "$@"',
  );
  const go = script(
    "go",
    "command=$1",
    "shift",
    'case "$command" in',
    `build | list) exec "${real.go}" "$command" -toolexec="${tool}" "$@" ;;`,
    `*) exec "${real.go}" "$command" "$@" ;;`,
    "esac",
  );
  const runs = () => readFileSync(log, "utf8").trimEnd().split("\n").sort();
  return { toolchain: { ...real, go }, runs };
}

test("with an empty cache the compiler runs once for a package and a side, however many plugins need it", async () => {
  const plugins = ["one", "two", "three", "four"];
  const tiny = tinyBuild({}, plugins);
  const { toolchain, runs } = await counted(tiny);
  const caches = join(tiny.root, "dist/caches");
  const report = await tiny.build({ toolchain, caches, jobs: plugins.length });
  assert.ok(report.ok, JSON.stringify(report.findings));
  const seen = runs();
  assert.equal(
    seen.filter((each, index) => each === seen[index - 1]),
    [],
    "compiled more than once",
  );
  assert.equal(
    seen.filter((each) => each.includes("example.com/tiny/")),
    [
      ...["host example.com/tiny/contract", "host example.com/tiny/host"],
      "plugin example.com/tiny/contract",
      ...plugins.flatMap((name) =>
        [name, `${name}/plugin`].map((p) => `plugin example.com/tiny/${p}`),
      ),
    ].sort(),
  );
  for (const side of ["host", "plugin"]) assert.ok(seen.includes(`${side} runtime`), side);
  assert.is(tiny.greet("one", "four"), "one greets you\nfour greets you\n");
  tiny.remove();
});

test.run();
