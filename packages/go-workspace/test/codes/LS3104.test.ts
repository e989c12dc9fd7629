import { runShell } from "@lockstep/go-fixtures";
import {
  compareToBaseline,
  hostBaseline,
  listPackages,
  moduleGraph,
  movedModules,
} from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";
import { hostOnOldText, type ProxiedWorkspace, proxiedWorkspace } from "../proxiedWorkspace.ts";

const test = suite("LS3104: line of another module changes the host");

async function findingsOf({ workspace, command }: ProxiedWorkspace) {
  const { root, hosts, plugins } = workspace;
  const host = hosts[0]!;
  const listed = await listPackages(command, workspace, [...hosts, ...plugins], []);
  const alone = await hostBaseline(command, root, host, []);
  const graph = await moduleGraph(command, root, root);
  assert.ok(listed.ok && alone.ok && graph.ok, JSON.stringify([listed, alone, graph]));
  const moved = movedModules(workspace, host, listed.list, alone.baseline);
  return compareToBaseline(workspace, host, moved, graph.graph);
}

const asksForNewer = "\nrequire example.com/text v1.16.0\n";
const cases: { what: string; file: string; line: string; more?: string; together: string }[] = [
  {
    what: "a plugin replaces it by another version",
    file: "plugins/hello/go.mod",
    line: "replace example.com/text => example.com/text v1.16.0",
    together: "v1.14.0 => example.com/text v1.16.0",
  },
  {
    what: "go.work replaces one version of it",
    file: "go.work",
    line: "replace example.com/text v1.14.0 => example.com/text v1.16.0",
    together: "v1.14.0 => example.com/text v1.16.0",
  },
  {
    what: "a plugin excludes the host's version",
    file: "plugins/hello/go.mod",
    line: "exclude example.com/text v1.14.0",
    more: asksForNewer,
    together: "v1.16.0",
  },
];

for (const { what, file, line, more = "", together } of cases) {
  test(`${what}: the line is named, and the printed command cures it`, async () => {
    const proxied = await proxiedWorkspace(hostOnOldText);
    const { tiny } = proxied;
    const before = tiny.read(file);
    tiny.write(file, `${before}${more}\n${line}\n`);
    const [found, ...others] = await findingsOf(proxied);
    assert.equal(others, []);
    assert.is(found!.code, "LS3104");
    assert.equal([found!.where!.file, found!.where!.source], [file, line]);
    assert.match(found!.cause, `alone selects v1.14.0, the workspace ${together}, because of this`);
    await runShell(found!.fix!.command!, { cwd: tiny.root });
    assert.not.ok(tiny.read(file).includes(line));
    const left = await findingsOf(proxied);
    assert.equal(
      left.map(({ code }) => code),
      more === "" ? [] : ["LS3101"],
    );
    tiny.remove();
  });
}

test("a replacement that the host itself has is its own, wherever it is written again", async () => {
  const line = "\nreplace example.com/text => example.com/text v1.16.0\n";
  const proxied = await proxiedWorkspace({
    ...hostOnOldText,
    "host/go.mod": hostOnOldText["host/go.mod"] + line,
  });
  const { tiny } = proxied;
  tiny.write("plugins/hello/go.mod", tiny.read("plugins/hello/go.mod") + line);
  assert.equal(await findingsOf(proxied), []);
  tiny.remove();
});

test.run();
