import { renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { tinyWorkspace } from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("LS1007: pattern finds no unit");

const config = (plugins: string) =>
  `{ "version": 1, "go": "1.26.9", "hosts": ["host"], "plugins": ["${plugins}"] }`;

test("a pattern that matches nothing, as a glob and as a plain path", async () => {
  for (const pattern of ["plugin/*", "plugins/goodbye"]) {
    const { root, remove } = tinyWorkspace({ "lockstep.jsonc": config(pattern) });
    const loaded = await loadWorkspace(root);
    remove();
    assert.ok(!loaded.ok);
    const [found, ...more] = loaded.findings;
    assert.equal(more, []);
    assert.is(found?.subject, pattern);
    assert.is(found?.code, "LS1007");
    assert.equal(found?.where, {
      file: "lockstep.jsonc",
      line: 1,
      column: 64,
      endColumn: 66 + pattern.length,
      source: config(pattern),
    });
    assert.is(
      found?.cause,
      `\`${pattern}\` of plugins matches no folder with a lockstep.plugin.json`,
    );
  }
});

test("a folder that a symbolic link leads to", async () => {
  const { root, remove } = tinyWorkspace();
  renameSync(join(root, "plugins/hello"), join(root, "elsewhere"));
  symlinkSync("../elsewhere", join(root, "plugins/hello"));
  const loaded = await loadWorkspace(root);
  remove();
  assert.ok(!loaded.ok);
  const found = loaded.findings.find(({ code }) => code === "LS1007");
  assert.is(found?.subject, "plugins/hello");
  assert.equal([found?.where?.line, found?.where?.column], [5, 15]);
  assert.is(
    found?.cause,
    `\`plugins/*\` matches plugins/hello, which a symbolic link leads to ${root}/elsewhere`,
  );
});

test.run();
