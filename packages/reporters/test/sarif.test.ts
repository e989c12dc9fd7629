import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Report, renderAll } from "@lockstep/reporters";
import type { Finding } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import Ajv from "ajv-draft-04";
import formats from "ajv-formats";
import { check, ci, hostile, loads, placed, refused } from "./samples.ts";

const test = suite("sarif reporter");

// The schema of the standard, as OASIS published it (release candidate 5 became the standard).
const file = createRequire(import.meta.url).resolve(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
);
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")));

function log(reports: readonly Report[], shownAt?: (where: Finding["where"]) => Finding["where"]) {
  const text = renderAll(reports, {
    reporter: "sarif",
    color: true,
    width: 80,
    version: "1.2.3",
    ...(shownAt && { shownAt }),
  });
  const value = JSON.parse(text);
  const valid: boolean = validate(value);
  assert.ok(valid, JSON.stringify(validate.errors, null, 2));
  return { ...value.runs[0], text };
}

test("every kind of report is valid against the schema of the standard", () => {
  log([]);
  log([[]]);
  log([[placed, hostile]]);
  log([check([loads("clock"), refused("hello", 400)]), check([refused("hello", 3)])]);
  const { automationDetails } = log([ci([refused("hello", 3)])]);
  assert.is(automationDetails.id, "lockstep/ci/");
});

test("the schema refuses what is no SARIF", () => {
  assert.not(validate({ version: "2.1.0", runs: [{ results: [] }] }));
});

test("a finding is a result with its rule, level, place and what to do", () => {
  const { results, tool, text } = log([[placed, { ...placed, code: "LS3001", severity: "info" }]]);
  const [first, second] = results;
  assert.equal([first.ruleId, first.level, second.level], ["LS4008", "error", "note"]);
  for (const each of results) assert.is(tool.driver.rules[each.ruleIndex].id, each.ruleId);
  assert.equal(first.locations[0].physicalLocation, {
    artifactLocation: { uri: "plugins/my%20plugin/a_test.go", uriBaseId: "%SRCROOT%" },
    region: { startLine: 26, startColumn: 3, endColumn: 9, snippet: { text: "  t.Fail()" } },
  });
  assert.ok(first.message.text.startsWith("a test failed\nit is red\nfix: mend it\ngo test ./a\n"));
  assert.is(tool.driver.version, "1.2.3");
  assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test("a fingerprint stays when lines and versions move, and is of one result alone", () => {
  const prints = (findings: Finding[]): string[] =>
    log([findings]).results.map(
      (each: { partialFingerprints: Record<string, string> }) =>
        each.partialFingerprints.primaryLocationLineHash,
    );
  const moved = { ...placed, where: { ...placed.where!, line: 99 }, cause: "another value" };
  assert.equal(prints([placed]), prints([moved]));
  const [first, second, other] = prints([placed, moved, { ...placed, subject: "b" }]);
  assert.is.not(first, second);
  assert.is.not(other, first);
  assert.equal(prints([placed, moved]), [first, second]);
});

test("an excused finding is a suppressed result", () => {
  const excused = { reason: "known", until: "2026-12-31" };
  const [result] = log([[{ ...placed, severity: "info", excused }]]).results;
  assert.equal(result.suppressions, [
    { kind: "external", status: "accepted", justification: "until 2026-12-31: known" },
  ]);
  assert.match(result.message.text, "excused until 2026-12-31: known");
});

test("what has no place in the repository is shown where the caller says", () => {
  const [plugin] = log([check([refused("hello", 3)])], () => ({
    file: "plugins/hello/m.json",
  })).results;
  const { artifactLocation } = plugin.locations[0].physicalLocation;
  assert.is(artifactLocation.uri, "plugins/hello/m.json");
  const [nowhere] = log([[{ ...placed, where: undefined }]] as unknown as Report[]).results;
  assert.is(nowhere.locations[0].physicalLocation.artifactLocation.uri, "lockstep.jsonc");
});

test.run();
