import { docsPath, finding } from "@lockstep/findings";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("finding");

test("takes title and severity from the catalogue, and leaves out what is not said", () => {
  assert.equal(finding("LS1005", { cause: "it is a folder" }), {
    code: "LS1005",
    severity: "error",
    title: "document cannot be read",
    cause: "it is a folder",
  });
});

test("what is said holds, in one order of keys, and fits the schema", () => {
  const made = finding("LS1005", {
    related: ["it is 5 MiB large"],
    cause: "it is a folder",
    fix: { text: "remove it", command: "rmdir host" },
    subject: "host",
    certainty: "likely",
    where: { file: "host", line: 1 },
    severity: "warning",
    title: "host manifest cannot be read",
  });
  assert.equal(Object.keys(made), [
    "code",
    "severity",
    "title",
    "certainty",
    "where",
    "subject",
    "cause",
    "fix",
    "related",
  ]);
  assert.is(made.severity, "warning");
  const report = { version: 1, command: "build", ok: true, profile: "dev", units: [] };
  const text = JSON.stringify({ ...report, findings: [made] });
  assert.ok(parseReport("build-report", text, "report").ok);
});

test("each code has a page", () => {
  assert.is(docsPath("LS1005"), "docs/codes/LS1005.md");
});

test.run();
