import { pluginFiles, tinyWorkspace } from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("LS1006: duplicate name");

async function namedAs(name: string) {
  const manifest = pluginFiles("hello")["plugins/hello/lockstep.plugin.json"]!;
  const { root, remove } = tinyWorkspace({
    "plugins/hello/lockstep.plugin.json": manifest.replace('"name": "hello"', `"name": "${name}"`),
  });
  try {
    return await loadWorkspace(root);
  } finally {
    remove();
  }
}

test("two plugins of one name, and a plugin with the name of a host", async () => {
  for (const [name, other] of [
    ["clock", "plugins/clock/lockstep.plugin.json"],
    ["host", "host/lockstep.host.json"],
  ] as const) {
    const loaded = await namedAs(name);
    assert.ok(!loaded.ok);
    assert.equal(loaded.findings, [
      {
        code: "LS1006",
        severity: "error",
        title: "duplicate name",
        where: {
          file: "plugins/hello/lockstep.plugin.json",
          line: 2,
          column: 11,
          endColumn: 13 + name.length,
          source: `  "name": "${name}",`,
        },
        subject: name,
        cause: `${other} has the name \`${name}\` too`,
        fix: { text: "give one of them another name" },
      },
    ]);
  }
});

test.run();
