import { renderAll } from "@lockstep/reporters";
import { assert, suite } from "@lockstep/test-kit";
import { Ajv } from "ajv";
import { check, hostile, loads, placed, refused } from "./samples.ts";

const test = suite("gitlab reporter");

/** What GitLab's documentation of code quality reports demands of an issue. */
const validate = new Ajv({ strict: true, allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^(?!\\./)." },
          lines: {
            type: "object",
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

function issues(reports: Parameters<typeof renderAll>[0]) {
  const text = renderAll(reports, { reporter: "gitlab", color: true, width: 80 });
  const value = JSON.parse(text);
  const valid: boolean = validate(value);
  assert.ok(valid, JSON.stringify(validate.errors, null, 2));
  return value;
}

test("findings are issues, each with a fingerprint of its own", () => {
  const all = issues([[placed, placed, hostile], check([refused("hello", 3), loads("clock")])]);
  assert.is(all.length, 4);
  assert.is(new Set(all.map((each: { fingerprint: string }) => each.fingerprint)).size, 4);
  assert.equal(all[0].location, { path: "plugins/my plugin/a_test.go", lines: { begin: 26 } });
  assert.is(all[0].severity, "critical");
  assert.match(all[0].description, /^a test failed: it is red\nfix: mend it\ngo test \.\/a\n/);
});

test("nothing found is an empty list, as GitLab then clears what it showed", () => {
  assert.equal(issues([check([loads("clock")])]), []);
  assert.equal(issues([]), []);
});

test.run();
