import {
  goEnvironment,
  goMod,
  goToolchain,
  pluginFiles,
  runShell,
  tinyWorkspace,
} from "@lockstep/go-fixtures";
import { type GoCommand, listPackages, loadWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("LS4004: go refuses the module files");

async function refusal(files: Record<string, string>) {
  const { root, remove } = tinyWorkspace(files);
  const toolchain = await goToolchain();
  const command: GoCommand = {
    go: toolchain.go,
    env: await goEnvironment(toolchain, `${root}/go.work`),
  };
  const loaded = await loadWorkspace(root);
  assert.ok(loaded.ok, JSON.stringify(loaded));
  const { hosts, plugins } = loaded.workspace;
  const listed = await listPackages(command, loaded.workspace, [...hosts, ...plugins], []);
  remove();
  assert.ok(!listed.ok);
  assert.is(listed.findings.length, 1);
  assert.is(listed.findings[0]?.code, "LS4004");
  return listed.findings[0]!;
}

test("a go.mod that does not parse: Go's words, and the line", async () => {
  const { where, cause } = await refusal({
    "plugins/hello/go.mod": goMod("hello", "../../contract", "\nrequiree x v1\n"),
  });
  assert.equal(where, { file: "plugins/hello/go.mod", line: 9, source: "requiree x v1" });
  assert.match(cause, "unknown directive: requiree");
});

test("a module that asks for a newer language than go.work: the command that Go suggests", async () => {
  const { where, cause, fix } = await refusal({
    "plugins/hello/go.mod": goMod("hello", "../../contract").replace("go 1.26.0", "go 1.26.5"),
  });
  assert.equal(where, { file: "go.work" });
  assert.match(cause, "requires go >= 1.26.5, but go.work lists go 1.26.0");
  assert.is(fix?.command, "go work use");
});

test("a module that go.work uses twice", async () => {
  const { cause } = await refusal({
    "plugins/hello/go.mod": goMod("clock", "../../contract"),
  });
  assert.match(cause, "module example.com/tiny/clock appears multiple times in workspace");
});

const spaced = Object.fromEntries(
  Object.entries(pluginFiles("hello")).map(([path, text]) => [
    path.replace("plugins/hello", "plugins/my hello"),
    text,
  ]),
);

for (const [what, goWork] of [
  ["no go.work", null],
  ["a go.work without it", "go 1.26.0\n\nuse (\n\t./contract\n\t./host\n)\n"],
  ["a go.work with one that is gone", 'go 1.26.0\n\nuse (\n\t./contract\n\t./host\n\t"./a b"\n)\n'],
] as const) {
  test(`a folder with a space, ${what}: the command can be run as printed`, async () => {
    const { root, remove } = tinyWorkspace({ ...spaced, "go.work": goWork }, []);
    const first = await loadWorkspace(root);
    assert.ok(!first.ok);
    assert.match(first.findings[0]!.fix!.command!, "plugins/my hello'");
    await runShell(first.findings[0]!.fix!.command!, { cwd: root });
    const second = await loadWorkspace(root);
    remove();
    assert.ok(second.ok, JSON.stringify(second));
  });
}

test("a folder with a space and no go.mod", async () => {
  const { "plugins/my hello/go.mod": _goMod, ...rest } = spaced;
  const { root, remove } = tinyWorkspace(rest, []);
  const loaded = await loadWorkspace(root);
  assert.ok(!loaded.ok);
  assert.is(
    loaded.findings[0]!.fix!.command,
    "go -C 'plugins/my hello' mod init example.com/plugins/my-hello",
  );
  await runShell(loaded.findings[0]!.fix!.command!, { cwd: root });
  remove();
});

test.run();
