import { why } from "@lockstep/go-workspace";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { helloWith, hostOnOldText, proxiedWorkspace } from "./proxiedWorkspace.ts";

const test = suite("why");
const proxied = await proxiedWorkspace({
  ...hostOnOldText,
  ...helloWith("example.com/lib", "v1.0.0"),
});
process.on("exit", () => proxied.tiny.remove());

async function asked(name: string) {
  const result = await why(proxied.command, proxied.workspace, name, []);
  assert.ok(result.ok, JSON.stringify(result));
  const parsed = parseReport("why-report", JSON.stringify(result.report), "report");
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return result.report;
}

test("a module that a plugin lifts: both chains, both versions, and who asks for it", async () => {
  const report = await asked("example.com/text");
  assert.equal([report.kind, report.ok], ["module", true]);
  const [host, clock, hello] = report.units;
  assert.equal([host!.name, clock!.name, hello!.name], ["host", "clock", "hello"]);
  assert.equal(host, {
    name: "host",
    kind: "host",
    links: true,
    imports: ["example.com/tiny/host", "example.com/text"],
    together: { path: "example.com/text", version: "v1.16.0" },
    requires: ["example.com/tiny/host", "example.com/text@v1.14.0"],
    alone: { path: "example.com/text", version: "v1.14.0" },
    requiresAlone: ["example.com/tiny/host", "example.com/text@v1.14.0"],
  });
  assert.equal(hello!.requires, [
    "example.com/tiny/hello",
    "example.com/lib@v1.0.0",
    "example.com/text@v1.16.0",
  ]);
  assert.equal(hello!.imports.slice(-2), ["example.com/lib", "example.com/text"]);
  assert.equal([clock!.links, clock!.together, clock!.alone], [false, undefined, undefined]);
  assert.is(
    report.summary,
    "shared: the host `host` and the plugin `hello` are built from it; the workspace selects " +
      "v1.16.0 because of `hello`, `host` alone v1.14.0",
  );
});

test("a package: of a plugin alone, of the workspace itself, of the standard library", async () => {
  const lib = await asked("example.com/lib");
  assert.match(lib.summary, /^only the plugin `hello` is built from it/);
  const contract = await asked("example.com/tiny/contract");
  assert.ok(contract.units.every(({ links }) => links));
  assert.match(contract.summary, /^shared: /);
  const fmt = await asked("internal/abi");
  assert.equal([fmt.kind, fmt.module, fmt.units[0]!.links], ["package", undefined, true]);
  assert.is(fmt.units[0]!.imports.at(-1), "internal/abi");
  assert.is(fmt.units[0]!.imports[0], "example.com/tiny/host");
});

test("a module that is required and linked by nobody", async () => {
  const report = await asked("example.com/tool");
  assert.equal(
    report.units.map(({ links }) => links),
    [false, false, false],
  );
  assert.match(report.summary, /module graph only/);
  assert.is(report.ok, true);
});

test("a module as the module cache writes it, and one that nobody knows", async () => {
  assert.is((await asked("example.com/text@v1.14.0")).asked, "example.com/text");
  const unknown = await why(proxied.command, proxied.workspace, "example.com/texd", []);
  assert.ok(!unknown.ok && unknown.kind === "unknown");
  assert.ok(unknown.names.includes("example.com/text"));
});

test("module files that Go refuses are findings", async () => {
  const goMod = "plugins/clock/go.mod";
  proxied.tiny.write(goMod, "modul x\n");
  const result = await why(proxied.command, proxied.workspace, "fmt", []);
  assert.ok(!result.ok && result.kind === "findings");
  assert.is(result.findings[0]!.code, "LS4004");
});

test.run();
