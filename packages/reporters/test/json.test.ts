import { render } from "@lockstep/reporters";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { check, loads, refused, wrongRelease } from "./samples.ts";

const test = suite("json reporter");
const options = { reporter: "json", color: true, width: 40 } as const;

test("a report is valid against its schema and comes back equal", () => {
  const report = check([loads("clock"), refused("hello", 400)]);
  const text = render(report, options);
  assert.equal(parseReport("check-report", text, "report"), { ok: true, value: report });
  assert.ok(text.endsWith("}\n"));
});

test("findings alone are a list", () => {
  assert.equal(JSON.parse(render([wrongRelease], options)), [wrongRelease]);
  assert.is(render([], options), "[]\n");
});

test("nothing in it steers a terminal, and nothing is lost", () => {
  const cause = "\u001b[31m\u009b31m\u202e\u2028 ok";
  const text = render([{ ...wrongRelease, cause }], options);
  assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  assert.is(JSON.parse(text)[0].cause, cause);
});

test.run();
