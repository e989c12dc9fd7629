import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { edited, runShell, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "./applyFix.ts";
import { appHost, appPlugin, type Side, trimmed } from "./builds.ts";
import { codesOf, judgeAndOpen } from "./judgeAndOpen.ts";
import { copied, temporaryFolder } from "./temporary.ts";
import { writeRecord } from "./writeRecord.ts";

const test = suite("silent skew, seen in the build info");
const app = sampleFiles("app");

interface Case {
  what: string;
  /** Both sides. */
  flags?: string[];
  plugin: Side;
  subject: string;
  /** Part of the cause. */
  says: string;
  /** What the printed command lacks, where one is printed. */
  fix: "command" | "by hand";
}

const cases: Case[] = [
  {
    what: "bounds checks taken out of every package",
    plugin: { flags: [...trimmed, "-gcflags=all=-B"] },
    subject: "-gcflags",
    says: "-gcflags of the host: none; of the plugin: all=-B",
    fix: "command",
  },
  {
    what: "another processor level",
    plugin: { env: { GOAMD64: "v3" } },
    subject: "GOAMD64",
    says: "the host was built with GOAMD64=v1, the plugin with GOAMD64=v3",
    fix: "command",
  },
  {
    what: "GOFIPS140, without shared cryptography",
    plugin: { env: { GOFIPS140: "latest" } },
    subject: "GOFIPS140",
    says: "GOFIPS140 of the host: off; of the plugin: latest",
    fix: "command",
  },
  {
    what: "a //go:debug line of the plugin",
    plugin: {
      files: edited(app, "plug/main.go", "package main", "//go:debug panicnil=1\npackage main"),
    },
    subject: "panicnil",
    says: "the plugin was built for GODEBUG panicnil=1",
    fix: "by hand",
  },
  {
    what: "flags of the C compiler",
    flags: [],
    plugin: { env: { CGO_CFLAGS: "-O1" } },
    subject: "CGO_CFLAGS",
    says: "the host was built with CGO_CFLAGS='-O2 -g', the plugin with CGO_CFLAGS=-O1",
    fix: "command",
  },
  {
    what: "-X on a variable of a shared package",
    flags: [],
    plugin: { flags: ["-ldflags=-w -X ex.com/app/shared.Version=two -X main.Own=own"] },
    subject: "ex.com/app/shared",
    says: "-X of the plugin: ex.com/app/shared.Version=two; of the host: ex.com/app/shared.Version=(not set)",
    fix: "command",
  },
  {
    what: "-X for all packages",
    flags: [],
    plugin: { flags: ["-ldflags=all=-X ex.com/app/shared.Version=two -w -X main.Own=own"] },
    subject: "ex.com/app/shared",
    says: "-X of the plugin: ex.com/app/shared.Version=two; of the host: ex.com/app/shared.Version=(not set)",
    fix: "command",
  },
  {
    what: "a flag of the assembler",
    plugin: { flags: [...trimmed, "-asmflags=all=-D=LOCKSTEP"] },
    subject: "-asmflags",
    says: "-asmflags of the host: none; of the plugin: all=-D=LOCKSTEP",
    fix: "command",
  },
];

for (const { what, flags = trimmed, plugin, subject, says, fix } of cases) {
  test(`${what}: it loads, and is skewed`, async () => {
    const host = await appHost({ flags });
    const file = copied(await appPlugin({ flags, ...plugin }));
    const { last, report } = await judgeAndOpen(host, [file]);
    assert.is(last.verdict, "loads-skewed", JSON.stringify(last));
    assert.is(last.skew, "found");
    assert.equal(last.packages, []);
    assert.equal(codesOf(last), ["LS3015"]);
    const [finding] = last.findings;
    assert.is(finding!.subject, subject);
    assert.ok(finding!.cause.includes(says), finding!.cause);
    assert.is(finding!.certainty, "deduced");
    assert.not.ok(report.ok);
    assert.is(finding!.fix!.command === undefined, fix === "by hand");
    if (fix === "by hand") return;
    rmSync(file);
    const cwd = copied(await writeTree(plugin.files ?? app));
    const fixed = await applyFix(finding, [host, file], { cwd });
    assert.is(fixed.last.verdict, "loads", JSON.stringify(fixed.last));
  });
}

test("a value that -X gives to the plugin is not the one that counts", async () => {
  const says = edited(
    app,
    "plug/main.go",
    "func main() {}",
    "func init() { println(shared.Version) }\n\nfunc main() {}",
  );
  const set = (value: string, pattern = ""): string =>
    `-ldflags=${pattern}-X ex.com/app/shared.Version=${value}`;
  const files = edited(
    says,
    "host/main.go",
    "shared.Count(len(os.Args))",
    "println(shared.Version)",
  );
  const printed = async (hostFlags: string[], pluginFlags: string[]): Promise<string[]> => {
    const host = await appHost({ files, flags: hostFlags });
    const plugin = await appPlugin({ files, flags: pluginFlags });
    const { last } = await judgeAndOpen(host, [plugin]);
    const said = await runShell(`${host} ${plugin} 2>&1 >/dev/null`, { cwd: temporaryFolder() });
    return [last.verdict, ...said.trim().split("\n")];
  };
  assert.equal(await printed([], [set("two")]), ["loads-skewed", "one", "one"]);
  assert.equal(await printed([set("two")], []), ["loads", "two", "two"]);
  assert.equal(await printed([set("two")], [set("two")]), ["loads", "two", "two"]);
  assert.equal(await printed([], [set("two", "all=")]), ["loads-skewed", "one", "one"]);
  const elsewhere = set("two", "ex.com/app/shared=");
  assert.equal(await printed([], [elsewhere]), ["loads", "one", "one"]);
  assert.equal(await printed([elsewhere], [set("two")]), ["loads-skewed", "one", "one"]);
});

test("a neighbouring patch release need not load: 1.26.9 differs from 1.26.8 in two packages", async () => {
  const { last } = await judgeAndOpen(await appHost(), [await appPlugin({ go: "1.26.8" })]);
  assert.is(last.firstPackage, "internal/godebugs");
  assert.equal(
    last.packages.map(({ path }) => path),
    ["internal/godebugs", "runtime"],
  );
});

test("another C compiler in the build records is a warning, and no skew", async () => {
  const [host, file] = [copied(await appHost()), copied(await appPlugin())];
  const sources = { "ex.com/app/shared": "one" };
  writeRecord(host, "host", sources);
  writeRecord(file, "plugin", sources);
  const same = await judgeAndOpen(host, [file]);
  assert.equal([same.last.verdict, same.last.skew, codesOf(same.last)], ["loads", "none", []]);
  const record = JSON.parse(readFileSync(`${file}.record.json`, "utf8"));
  const cc = { id: "f".repeat(64), description: "zig" };
  const other = { ...record, toolchain: { ...record.toolchain, cc } };
  writeFileSync(`${file}.record.json`, JSON.stringify(other));
  const { last, report } = await judgeAndOpen(host, [file]);
  assert.equal([last.verdict, last.skew, report.ok], ["loads", "none", true]);
  assert.equal(
    last.findings.map(({ code, severity, title }) => [code, severity, title]),
    [["LS3015", "warning", "built with another C compiler"]],
  );
  assert.match(last.findings[0]!.cause, /\(gcc and zig\); such files load together$/);
});

test("what could not be ruled out is named", async () => {
  const bare = await judgeAndOpen(await appHost(), [await appPlugin()]);
  assert.is(bare.last.skew, "unknown");
  assert.equal(bare.last.notRuledOut, [
    "other sources of ex.com/app/shared (no build records)",
    "-ldflags=-X of the plugin (-trimpath keeps it out of the build info)",
    "other CGO_*FLAGS (-trimpath keeps them out of the build info)",
  ]);
  assert.ok(bare.report.ok);
  const untrimmed = await judgeAndOpen(await appHost({ flags: [] }), [
    await appPlugin({ flags: [] }),
  ]);
  assert.equal(untrimmed.last.notRuledOut, [
    "other sources of ex.com/app/shared (no build records)",
  ]);
});

test.run();
