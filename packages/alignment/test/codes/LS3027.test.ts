import { edited, runShell, sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";
import { writeRecord } from "../writeRecord.ts";

const test = suite("LS3027");
const app = sampleFiles("app");
const copy = "ex.com/app/fork/shared";

/** A host that tells whether its assertion on New holds. */
const asserting = `package main

import (
	"os"
	"plugin"

	"ex.com/app/shared"
)

func main() {
	p, err := plugin.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	symbol, err := p.Lookup("New")
	if err != nil {
		panic(err)
	}
	_, ok := symbol.(func() shared.Greeter)
	if ok {
		os.Stdout.WriteString("holds")
	} else {
		os.Stdout.WriteString("fails")
	}
	shared.Count(1)
}
`;
const files = {
  ...edited(app, "plug/main.go", "ex.com/app/shared", copy),
  "fork/shared/shared.go": app["shared/shared.go"]!,
  "asserting/main.go": asserting,
};

test("a copied contract loads, and the host's assertion fails; with the host's it holds", async () => {
  const asserts = await appHost({ files, package: "./asserting" });
  const plugin = await appPlugin({ files });
  const { last, report } = await judgeAndOpen(await appHost({ files }), [plugin]);
  assert.is(last.verdict, "loads");
  assert.equal(codesOf(last), ["LS3027"]);
  const [finding] = last.findings;
  assert.is(finding!.severity, "warning");
  assert.ok(report.ok);
  assert.is(finding!.certainty, "likely");
  assert.match(finding!.cause, `the plugin implements Greeter of ${copy}, which the host does not`);
  assert.match(
    finding!.fix!.text,
    `import ex.com/app/shared in the plugin wherever it imports ${copy}`,
  );
  assert.is(await runShell(`${asserts} ${plugin}`, { cwd: "/" }), "fails");

  const fixed = await appPlugin({
    files: edited(files, "plug/main.go", copy, "ex.com/app/shared"),
  });
  assert.equal(codesOf((await judgeAndOpen(await appHost({ files }), [fixed])).last), []);
  assert.is(await runShell(`${asserts} ${fixed}`, { cwd: "/" }), "holds");
});

test("equal sources by the build records", async () => {
  const host = copied(await appHost({ files }));
  const plugin = copied(await appPlugin({ files }));
  writeRecord(host, "host", { "ex.com/app/shared": "one" });
  writeRecord(plugin, "plugin", { [copy]: "one" });
  const { last } = await judgeAndOpen(host, [plugin]);
  const [finding] = last.findings.filter(({ code }) => code === "LS3027");
  assert.is(finding?.certainty, "deduced");
  assert.match(finding!.cause, "the build records have the same sources for both");
});

test("a major version beside the host's", async () => {
  const second = {
    ...edited(app, "plug/main.go", "ex.com/app/shared", "ex.com/app/shared/v2"),
    "shared/v2/shared.go": app["shared/shared.go"]!,
  };
  const plugin = await appPlugin({ files: second });
  const { last } = await judgeAndOpen(await appHost({ files: second }), [plugin]);
  assert.equal(codesOf(last), ["LS3027"]);
  assert.is(last.findings[0]!.subject, "ex.com/app/shared/v2");
});

test("a package of the same last name that the plugin only uses is its own affair", async () => {
  const own = {
    ...app,
    "own/shared/shared.go": "package shared\n\nfunc Own() int { return 1 }\n",
    "plug/main.go": 'package main\n\nimport "ex.com/app/own/shared"\n\nvar N = shared.Own()\n',
  };
  const { last } = await judgeAndOpen(await appHost(), [await appPlugin({ files: own })]);
  assert.equal(codesOf(last), []);
});

test("nor is an interface of its own beside that of the host", async () => {
  const main = app["plug/main.go"]!.replace(
    "package main\n",
    'package main\n\nimport own "ex.com/app/own/shared"\n',
  );
  const own = {
    ...app,
    "own/shared/shared.go": "package shared\n\ntype Store interface{ Greet(name string) string }\n",
    "host/only.go": 'package main\n\nimport "ex.com/app/some/shared"\n\nvar N = shared.N\n',
    "some/shared/shared.go": "package shared\n\nvar N int\n",
    "plug/main.go": `${main}\nvar Store own.Store = greeter{}\n`,
  };
  const { last } = await judgeAndOpen(await appHost({ files: own }), [
    await appPlugin({ files: own }),
  ]);
  assert.equal(codesOf(last), []);
});

test.run();
