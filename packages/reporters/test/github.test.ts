import { type Report, render } from "@lockstep/reporters";
import type { Finding } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { check, refused } from "./samples.ts";

const test = suite("github reporter");

const finding: Finding = {
  code: "LS1003",
  severity: "error",
  title: 'wrong value of "a,b:c"',
  where: { file: "a b,c:d.json", line: 3, column: 9, endColumn: 12, source: "x" },
  cause: "100% wrong\r\n::error::injected",
  fix: { text: "write this", command: "go get x@v1" },
};

function lines(report: Report): string[] {
  const text = render(report, { reporter: "github", color: true, width: 80 });
  assert.ok(text === "" || text.endsWith("\n"));
  return text.split("\n").slice(0, -1);
}

/** Reads a workflow command back as GitHub's runner does. */
function parse(line: string) {
  const [, kind, properties, message] = /^::(\w+) ([^:]*)::(.*)$/.exec(line)!;
  const undo = (text: string) =>
    text
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%");
  const pairs = properties!.split(",").map((pair) => {
    const [name, ...value] = pair.split("=");
    return [name, undo(value.join("="))];
  });
  return { kind, ...Object.fromEntries(pairs), message: undo(message!) };
}

test("a finding is one annotation, whatever it holds", () => {
  const [line, last] = lines([finding]);
  assert.equal(parse(line!), {
    kind: "error",
    file: "a b,c:d.json",
    line: "3",
    col: "9",
    endColumn: "12",
    title: 'LS1003: wrong value of "a,b:c"',
    message: "100% wrong\n::error::injected\nfix: write this\ngo get x@v1\ndocs/codes/LS1003.md",
  });
  assert.is(last, "1 error");
});

test("the worst come first, as GitHub shows ten", () => {
  const of = (severity: Finding["severity"]) => ({ ...finding, severity });
  const kinds = lines([of("info"), of("warning"), of("error"), of("warning")]).map(
    (line) => /^::(\w+)/.exec(line)?.[1],
  );
  assert.equal(kinds, ["error", "warning", "warning", "notice", undefined]);
});

test("each problem is there before one comes again", () => {
  const report = check([
    refused("a", 3),
    refused("b", 3),
    { ...refused("c", 3), findings: [finding] },
  ]);
  const codes = lines(report).map((line) => /title=(LS\d+)/.exec(line)?.[1]);
  assert.equal(codes, ["LS3001", "LS1003", "LS3001", undefined]);
});

test("a check gives the findings of its plugins, and how it went", () => {
  const report = check([refused("hello", 3)]);
  const [line, last] = lines(report);
  assert.match(line!, /^::error title=LS3001%3A host and plugin were built/);
  assert.is(last, "0 of 1 plugin loads; 1 refused");
  assert.equal(lines([]), []);
});

test("no colour and no control character", () => {
  const text = lines([{ ...finding, cause: "\u001b[31m\u009b" }]).join("\n");
  assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test.run();
