import { assert, suite } from "@lockstep/test-kit";
import { statuses, tinyBuild } from "../tinyBuild.ts";

const test = suite("LS4001: compile error");

const said = (
  findings: { code: string; where?: { file: string; line?: number; column?: number } }[],
) => findings.map(({ code, where }) => `${code} ${where?.file}:${where?.line}:${where?.column}`);

test("each message with its place in the workspace, and the good plugin is built", async () => {
  const tiny = tinyBuild(
    {
      "plugins/hello/bad.go":
        'package hello\n\nvar größe, number int = 1, "one"\n\nfunc f() { missing() }\n',
    },
    ["hello", "clock", "third"],
  );
  const report = await tiny.build();
  tiny.remove();
  assert.equal(statuses(report), ["host built", "clock built", "hello failed", "third built"]);
  assert.not.ok(report.ok);
  assert.equal(report.findings, [
    {
      code: "LS4001",
      severity: "error",
      title: "compile error",
      where: {
        file: "plugins/hello/bad.go",
        line: 3,
        column: 28,
        source: 'var größe, number int = 1, "one"',
      },
      subject: "example.com/tiny/hello",
      cause: 'cannot use "one" (untyped string constant) as int value in variable declaration',
    },
    {
      code: "LS4001",
      severity: "error",
      title: "compile error",
      where: {
        file: "plugins/hello/bad.go",
        line: 5,
        column: 12,
        source: "func f() { missing() }",
      },
      subject: "example.com/tiny/hello",
      cause: "undefined: missing",
    },
  ]);
  assert.is(report.units[2]?.reason, "plugins/hello/bad.go:3: compile error");
});

test("a broken package that all share is one problem", async () => {
  const tiny = tinyBuild({ "contract/bad.go": "package contract\n\nvar x int = true\n" });
  const report = await tiny.build();
  tiny.remove();
  assert.equal(statuses(report), ["host failed", "clock failed", "hello failed"]);
  assert.equal(said(report.findings), ["LS4001 contract/bad.go:3:13"]);
});

test("one plugin alone, which no warm-up compiles first", async () => {
  const tiny = tinyBuild({ "plugins/hello/bad.go": "package hello\n\nfunc f() int {\n}\n" });
  const report = await tiny.build({ names: ["hello"] });
  tiny.remove();
  assert.equal(said(report.findings), ["LS4001 plugins/hello/bad.go:4:1"]);
});

test("a message of several lines stays one finding", async () => {
  const tiny = tinyBuild({
    "plugins/hello/hello.go":
      'package hello\n\nimport "example.com/tiny/contract"\n\ntype greeter struct{}\n\nfunc New() contract.Greeter { return greeter{} }\n',
  });
  const report = await tiny.build({ names: ["hello"] });
  tiny.remove();
  assert.equal(said(report.findings), ["LS4001 plugins/hello/hello.go:7:38"]);
  assert.match(report.findings[0]!.cause, "missing method Greet");
});

test("C code and a file that is no Go at all", async () => {
  const tiny = tinyBuild({
    "plugins/hello/c.go":
      'package hello\n\n/*\nint twice(int n) { return m; }\n*/\nimport "C"\n\nfunc twice() C.int { return C.twice(1) }\n',
    "plugins/clock/bad.go": "package clock\n\nimport oops\n",
  });
  const report = await tiny.build();
  tiny.remove();
  assert.equal(statuses(report), ["host built", "clock failed", "hello failed"]);
  assert.equal(said(report.findings).sort(), [
    "LS4001 plugins/clock/bad.go:3:12",
    "LS4001 plugins/hello/c.go:4:27",
  ]);
});

test("a module that nobody requires is LS4004, with the command that requires it", async () => {
  const tiny = tinyBuild({
    "plugins/hello/bad.go": 'package hello\n\nimport _ "example.com/nowhere/x"\n',
  });
  const report = await tiny.build();
  tiny.remove();
  assert.equal(statuses(report), ["host built", "clock built", "hello failed"]);
  assert.equal(said(report.findings), ["LS4004 plugins/hello/bad.go:3:8"]);
  assert.is(report.findings[0]?.fix?.command, "go -C plugins/hello get example.com/nowhere/x");
});

test.run();
