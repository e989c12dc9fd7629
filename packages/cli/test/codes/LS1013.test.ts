import { assert, suite } from "@lockstep/test-kit";
import { exceptionFindings } from "../../src/policy/exceptionFindings.ts";
import { newWorkspace } from "../lockstep.ts";
import { policyOn } from "../policyOn.ts";

const test = suite("LS1013");
const root = newWorkspace();
const exception = { code: "LS4008", unit: "hello", reason: "mended in May", until: "2026-05-31" };

test("the day after its last, an exception is a finding at its place", async () => {
  const { workspace, policy } = await policyOn(root, "2026-06-01", [exception]);
  const findings = exceptionFindings({ workspace, policy, found: [], complete: true });
  assert.is(findings.length, 1);
  const [{ code, severity, where, cause }] = findings as [(typeof findings)[number]];
  assert.equal([code, severity, where?.file], ["LS1013", "error", "lockstep.jsonc"]);
  assert.match(where?.source ?? "", '"code":"LS4008"');
  assert.is(
    cause,
    "the exception for LS4008 of `hello` held until 2026-05-31, and today is 2026-06-01; its reason: mended in May",
  );
});

test("on its last day it holds", async () => {
  const { workspace, policy } = await policyOn(root, "2026-05-31", [exception]);
  const findings = exceptionFindings({ workspace, policy, found: [], complete: false });
  assert.equal(findings, []);
});

test.run();
