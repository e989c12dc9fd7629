import { stripVTControlCharacters } from "node:util";
import { type Report, render } from "@lockstep/reporters";
import type { Finding } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { check, loads, refused, wrongRelease } from "./samples.ts";

const test = suite("terminal reporter");

function plain(report: Report, width = 80, all = false): string {
  return render(report, { reporter: "terminal", color: false, width, all });
}

const finding: Finding = {
  code: "LS3003",
  severity: "error",
  title: "host and plugin use different versions of golang.org/x/text",
  certainty: "likely",
  where: {
    file: "plugins/hello/go.mod",
    line: 14,
    column: 2,
    endColumn: 19,
    source: "\tgolang.org/x/text v0.16.0",
  },
  cause: "the host has v0.14.0, the plugin v0.16.0",
  fix: { text: "require the host's version", command: "go get golang.org/x/text@v0.14.0" },
  related: ["example.com/other requires v0.16.0"],
};

test("one finding: title, place with source line, cause, fix with a command, page", () => {
  assert.is(
    plain([finding]),
    `error[LS3003]: host and plugin use different versions of golang.org/x/text
  --> plugins/hello/go.mod:14:2
     |
  14 |     golang.org/x/text v0.16.0
     |     ^^^^^^^^^^^^^^^^^
  = cause (likely): the host has v0.14.0, the plugin v0.16.0
  = note: example.com/other requires v0.16.0
  = fix: require the host's version
      go get golang.org/x/text@v0.14.0
  = docs: docs/codes/LS3003.md

1 error
`,
  );
});

test("nothing to say is nothing", () => {
  assert.is(plain([]), "");
});

test("a mismatch of 400 packages fits on a screen of 24 lines and 80 columns", () => {
  const text = plain(check([loads("clock"), refused("hello", 400)]));
  const lines = text.trimEnd().split("\n");
  assert.ok(lines.length <= 23, `${lines.length} lines`);
  for (const part of [
    "refused  hello",
    "400 shared packages differ (--all lists them):",
    "example.com/module0  60  v1.0.0, in the plugin v1.1.0",
    "4 more modules       220",
    "= cause (proven):",
    wrongRelease.fix!.command!,
    "docs/codes/LS3001.md",
    "1 of 2 plugins loads; 1 refused",
  ]) {
    assert.ok(text.includes(part), part);
  }
});

test("with --all every package is listed with both fingerprints", () => {
  const text = plain(check([refused("hello", 400)]), 200, true);
  const listed = text
    .split("\n")
    .filter((line) => line.includes("host 0123456789abcdef plugin fed"));
  assert.is(listed.length, 400);
});

test("settings that differ are said where no finding is about them", () => {
  const plugin = refused("hello", 3);
  const tags = { name: "-tags", against: "host", host: "", plugin: "extra" };
  const text = plain(check([{ ...plugin, settings: [...plugin.settings!, tags] }]));
  assert.match(text, "settings that differ: -tags not set, in the plugin extra");
  assert.not.match(text, "Go go1.26.9, in");
  assert.match(plain(check([plugin]), 80, true), "Go go1.26.9, in the plugin go1.27.3");
});

test("causes of one mismatch share a place and a command, which are said once", () => {
  const where = { file: "plugins/hello.so" };
  const first = { ...finding, code: "LS3002", where, fix: { text: "one", command: "go build" } };
  const second = { ...first, code: "LS3003", fix: { text: "two", command: "go build" } };
  const text = plain([first, second, { ...second, code: "LS3012", fix: { text: "three" } }]);
  assert.is(text.split("--> plugins/hello.so").length - 1, 1);
  assert.is(text.split("\n      go build\n").length - 1, 1);
  assert.match(text, "= fix: one (command below)");
  assert.match(text, /= fix: two\n {6}go build\n/);
});

test("three causes of one mismatch fit on a screen, with their one command; --all tells each", () => {
  const plugin = refused("hello", 400);
  const where = { file: plugin.file };
  const fix = { text: "without it", command: `go build ${"x".repeat(200)}` };
  const codes = [
    ...["LS3001", "LS3002", "LS3003", "LS3004", "LS3005", "LS3006", "LS3007", "LS3008"],
    ...["LS3012", "LS3013", "LS3014", "LS3016", "LS3018", "LS3023"],
  ];
  const causes = codes.map((code) => ({ ...wrongRelease, code, where, fix }));
  for (const count of [3, 4, 6, 7, 8, codes.length]) {
    const text = plain(check([{ ...plugin, findings: causes.slice(0, count) }]));
    const rows = text
      .trimEnd()
      .split("\n")
      .flatMap((line) => line.match(/.{1,80}/g) ?? [""]);
    assert.ok(rows.length <= 24, `${rows.length} rows:\n${text}`);
    const told = count > 7 ? 6 : count;
    for (const code of codes.slice(0, told)) assert.match(text, `error[${code}]`);
    assert.is(text.includes(`\nand ${count - told} more causes (--all)\n`), told < count);
    assert.is(text.split(fix.command).length - 1, 1);
    assert.match(text, `= fix: one command for all ${count}`);
  }
  const all = plain(check([{ ...plugin, findings: causes.slice(0, 3) }]), 80, true);
  assert.is(all.split("= docs: ").length - 1, 3);
  assert.is(all.split("= fix: without it").length - 1, 3);
});

test("the last line tells of errors in plugins that load", () => {
  const loads = { ...refused("hello", 0), verdict: "loads" as const, findings: [finding] };
  assert.match(plain(check([loads])), /1 of 1 plugin loads; 1 error\n$/);
});

test("an error has its command even if a warning after it has the same one", () => {
  const fix = { text: "one", command: "go build" };
  const warning = { ...finding, code: "LS3015", severity: "warning" as const, fix };
  const text = plain([{ ...finding, fix }, warning]);
  assert.is(text.split("\n      go build\n").length - 1, 2);
  assert.not.match(text, "command below");
});

test("one cause in twenty plugins is said once, and names the others", () => {
  const plugins = Array.from({ length: 20 }, (_, index) => refused(`p${index}`, 3));
  const text = plain(check(plugins));
  assert.is(text.split("error[LS3001]").length - 1, 1);
  assert.match(text, "= also: p1, p2, p3, p4, p5, and 14 more (--all lists them)");
  assert.match(plain(check(plugins), 80, true), "p19");
});

test("of very many plugins those that load are counted only", () => {
  const plugins = [
    ...Array.from({ length: 90 }, (_, index) => loads(`p${index}`)),
    refused("x", 3),
  ];
  const text = plain(check(plugins));
  assert.match(text, "loads 90 more plugins (--all lists them)");
  assert.match(text, "90 of 91 plugins load; 1 refused");
  assert.not.match(text, "p45");
  assert.match(plain(check(plugins), 80, true), "p45");
});

test("no line but a command or path is wider than the terminal", () => {
  for (const width of [40, 60, 100]) {
    for (const line of plain([{ ...wrongRelease, where: finding.where! }, finding], width).split(
      "\n",
    )) {
      const whole = line.startsWith("      ") || line.includes("-->") || !line.trim().includes(" ");
      assert.ok(whole || line.length <= width, `${width}: ${line}`);
    }
  }
});

test("a long source line is cut around what is meant", () => {
  const source = `${"a".repeat(500)}WRONG${"b".repeat(400)}`;
  const where = { file: "f", line: 1, column: 501, endColumn: 506, source };
  const lines = plain([{ ...finding, where }], 60).split("\n");
  const shown = lines.find((line) => line.includes("WRONG"))!;
  const marks = lines.find((line) => line.includes("^^^"))!;
  assert.ok(shown.length <= 60, shown);
  assert.is(marks.indexOf("^"), shown.indexOf("WRONG"));
  assert.is(marks.trimEnd().length, shown.indexOf("WRONG") + 5);
});

test("marks stand below wide characters", () => {
  const where = { file: "f", line: 1, column: 10, endColumn: 13, source: '{"名前": "x y" }' };
  const lines = plain([{ ...finding, where: { ...where, column: 8, endColumn: 13 } }]).split("\n");
  const marks = lines.find((line) => line.includes("^"))!;
  assert.is(marks, `    | ${" ".repeat(9)}^^^^^`);
});

test("names of others cannot steer the terminal", () => {
  const evil = "\u001b]0;x\u0007\u009b31m\u202e\r\n";
  const text = plain([
    {
      ...finding,
      title: evil,
      cause: evil,
      where: { file: evil, line: 1, column: 1, source: `x${evil}` },
    },
    { ...finding, fix: { text: evil, command: `go ${evil}` }, related: [evil] },
  ]);
  assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  assert.match(text, "\\u001b]0;x");
});

test("colour changes nothing but colour, and is there only when asked for", () => {
  const report = check([loads("clock"), refused("hello", 5)], [finding]);
  const colored = render(report, { reporter: "terminal", color: true, width: 80 });
  assert.match(colored, "\u001b[31m");
  assert.is(stripVTControlCharacters(colored), plain(report));
});

test("build: what was done and why; what had nothing to do shares a line", () => {
  const unit = (name: string, status: "built" | "up-to-date", reason: string) =>
    ({ name, kind: "plugin", file: `${name}.so`, status, reason, milliseconds: 1234 }) as const;
  const idle = Array.from({ length: 20 }, (_, index) =>
    unit(`p${index}`, "up-to-date", "no input changed"),
  );
  const base = { version: 1, command: "build", ok: true, profile: "release" } as const;
  const report = { ...base, findings: [] };
  assert.is(
    plain({ ...report, units: [unit("hello", "built", "hello.go changed"), ...idle] }),
    `built       hello  hello.go changed  1.2 s
up-to-date  20 units: no input changed

build done (release): 1 built, 20 up-to-date
`,
  );
  const all = plain({ ...report, units: idle }, 80, true);
  assert.is(all.split("\n").length, 20 + 3);
});

test("ci: a line per step, then all findings, then where it failed", () => {
  const text = plain({
    version: 1,
    command: "ci",
    ok: false,
    steps: [
      { name: "documents", ok: true, milliseconds: 12, findings: [], summary: "5 documents" },
      { name: "modules", ok: false, milliseconds: 90, findings: [finding], summary: "1 lifted" },
      {
        name: "load",
        ok: true,
        skipped: "nothing to load",
        milliseconds: 0,
        findings: [],
        summary: "",
      },
    ],
  });
  assert.ok(
    text.startsWith(
      "ok    documents  5 documents  12 ms\nfail  modules    1 lifted  90 ms\nskip  load       nothing to load\n\nerror[LS3003]",
    ),
    text,
  );
  assert.ok(text.endsWith("\nci failed at modules; 1 skipped\n"), text);
});

test.run();
