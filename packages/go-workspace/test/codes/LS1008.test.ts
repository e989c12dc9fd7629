import { pluginFiles, tinyWorkspace } from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("LS1008: unknown host");

test("a plugin that names a host which is not there", async () => {
  const manifest = pluginFiles("hello")["plugins/hello/lockstep.plugin.json"]!;
  const { root, remove } = tinyWorkspace({
    "plugins/hello/lockstep.plugin.json": manifest.replace('"host": "host"', '"host": "hots"'),
  });
  const loaded = await loadWorkspace(root);
  remove();
  assert.ok(!loaded.ok);
  assert.equal(loaded.findings, [
    {
      code: "LS1008",
      severity: "error",
      title: "unknown host",
      where: {
        file: "plugins/hello/lockstep.plugin.json",
        line: 5,
        column: 11,
        endColumn: 17,
        source: '  "host": "hots"',
      },
      subject: "hello",
      cause: "`hots` is no host of this workspace; it has `host`",
      fix: { text: 'write "host": "host"' },
    },
  ]);
});

test.run();
