import { execFileSync } from "node:child_process";
import { dirname } from "node:path";
import type { Finding } from "@lockstep/findings";
import { goMod, goWork, tinyFiles } from "@lockstep/go-fixtures";
import {
  compareToBaseline,
  hostBaseline,
  listPackages,
  moduleGraph,
  movedModules,
} from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";
import {
  helloWith,
  hostOnOldText,
  type ProxiedWorkspace,
  proxiedWorkspace,
} from "../proxiedWorkspace.ts";

const test = suite("LS3101: plugin lifts a module of the host");

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

function runAsPrinted({ tiny, command }: ProxiedWorkspace, { fix }: Finding): void {
  const env = { ...command.env, PATH: `${dirname(command.go)}:${command.env.PATH}` };
  execFileSync("/bin/sh", ["-c", fix!.command!], { cwd: tiny.root, env, stdio: "pipe" });
}

test("through another module: named with the chain, and the printed fix cures it", async () => {
  const proxied = await proxiedWorkspace({
    ...hostOnOldText,
    ...helloWith("example.com/lib", "v1.0.0"),
  });
  const findings = await findingsOf(proxied);
  assert.equal(findings, [
    {
      code: "LS3101",
      severity: "error",
      title: "plugin lifts a module of the host",
      where: { file: "plugins/hello/go.mod", line: 9, source: "require example.com/lib v1.0.0" },
      subject: "example.com/text",
      cause:
        "the host `host` alone selects v1.14.0, the workspace v1.16.0: " +
        "example.com/tiny/hello -> example.com/lib v1.0.0 -> example.com/text v1.16.0",
      fix: {
        text:
          "raise the host knowingly; or require a version of example.com/lib that asks for no more; " +
          'or let host and plugins move together: "moduleGraph": "union" in lockstep.jsonc',
        command: "go -C host get example.com/text@v1.16.0",
      },
    },
  ]);
  runAsPrinted(proxied, findings[0]!);
  assert.equal(await findingsOf(proxied), []);
  proxied.tiny.remove();
});

test("directly: the printed command is run, and nothing is lifted any more", async () => {
  const proxied = await proxiedWorkspace({
    ...hostOnOldText,
    ...helloWith("example.com/text", "v1.16.0"),
  });
  const [found, ...more] = await findingsOf(proxied);
  assert.equal(more, []);
  assert.match(found!.cause, "example.com/tiny/hello -> example.com/text v1.16.0");
  assert.is(found?.fix?.command, "go -C plugins/hello get example.com/text@v1.14.0");
  runAsPrinted(proxied, found!);
  assert.equal(await findingsOf(proxied), []);
  proxied.tiny.remove();
});

test("folders with a space: both commands are quoted, and the fix runs as printed", async () => {
  const tiny = tinyFiles();
  const files = { ...tiny, ...hostOnOldText, ...helloWith("example.com/text", "v1.16.0") };
  const spaced = Object.entries(files).map(([path, text]) => [
    path.replace(/^(host|plugins\/hello)\//, "$1 two/"),
    text,
  ]);
  const proxied = await proxiedWorkspace({
    ...Object.fromEntries(spaced),
    "lockstep.jsonc": tiny["lockstep.jsonc"]!.replace('"host"', '"host two"').replace(
      "plugins/*",
      "plugins/hello two",
    ),
    "go.work": 'go 1.26.0\n\nuse (\n\t./contract\n\t"./host two"\n\t"./plugins/hello two"\n)\n',
  });
  const [found] = await findingsOf(proxied);
  const { text, command } = found!.fix!;
  assert.is(command, "go -C 'plugins/hello two' get example.com/text@v1.14.0");
  assert.match(text, "raise the host knowingly: go -C 'host two' get example.com/text@v1.16.0; or");
  runAsPrinted(proxied, found!);
  assert.equal(await findingsOf(proxied), []);
  proxied.tiny.remove();
});

test("another host of the same go.work: this one is raised, whatever plugins ask", async () => {
  const tiny = tinyFiles();
  const proxied = await proxiedWorkspace({
    ...hostOnOldText,
    ...helloWith("example.com/text", "v1.16.0"),
    "lockstep.jsonc": tiny["lockstep.jsonc"]!.replace('["host"]', '["host", "host2"]'),
    "go.work": goWork(["contract", "host", "host2", "plugins/hello", "plugins/clock"]),
    "host2/go.mod": goMod("host2", "../contract", "\nrequire example.com/text v1.16.0\n"),
    "host2/main.go": tiny["host/main.go"]!,
    "host2/text.go": hostOnOldText["host/text.go"],
    "host2/lockstep.host.json": tiny["host/lockstep.host.json"]!.replace('"host"', '"host2"'),
  });
  const [found, ...more] = await findingsOf(proxied);
  assert.equal(more, []);
  assert.is(found!.title, "host lifts a module of another host");
  assert.is(found!.where!.file, "host2/go.mod");
  assert.is(found!.fix!.command, "go -C host get example.com/text@v1.16.0");
  assert.equal(found!.related, [
    "also required by example.com/tiny/hello -> example.com/text v1.16.0",
  ]);
  runAsPrinted(proxied, found!);
  assert.equal(await findingsOf(proxied), []);
  proxied.tiny.remove();
});

test("no word about a module that the host has in its graph and does not link", async () => {
  const proxied = await proxiedWorkspace({
    ...hostOnOldText,
    ...helloWith("example.com/tool", "v1.1.0"),
  });
  assert.equal(await findingsOf(proxied), []);
  proxied.tiny.remove();
});

test.run();
