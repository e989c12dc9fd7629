import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep } from "../lockstep.ts";
import { digestOf, inPlace, installable, installed, mixed } from "../release/installable.ts";
import { builtWorkspace, codesOf } from "../release/workspace.ts";

const test = suite("LS7005: the set is not aligned");

test("a plugin without the symbol that its manifest promises is not packed", async () => {
  const root = await builtWorkspace();
  const file = join(root, "plugins/hello/lockstep.plugin.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, entry: "Nothing" }));
  const codes = codesOf(root, ["pack", "-o", "out"]);
  assert.is(codes[0], "LS7005");
  assert.ok(codes.length > 1, "why is said too");
  assert.not(existsSync(join(root, "out")));
});

test("a release whose host would not load its plugins is not installed, nor plugins for another host", async () => {
  const { one, apart } = await installable();
  const root = installed(one);
  for (const release of [mixed(one, apart), apart]) {
    const { code, stdout } = lockstep("/", ["install", release, "--to", root]);
    assert.is(code, 1);
    assert.match(
      stdout.replace(/\s+/g, " "),
      /would not load as the same code; nothing was installed/,
    );
  }
  assert.is(inPlace(root), digestOf(one));
});

test.run();
