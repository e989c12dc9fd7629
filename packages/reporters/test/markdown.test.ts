import { type Report, renderAll } from "@lockstep/reporters";
import { assert, suite } from "@lockstep/test-kit";
import { build, check, ci, hostile, loads, placed, refused } from "./samples.ts";

const test = suite("markdown reporter");

function markdown(...reports: Report[]): string {
  return renderAll(reports, { reporter: "markdown", color: true, width: 80 });
}

test("how it went, the steps, the verdicts, and each problem once", () => {
  const text = markdown(ci([loads("clock"), refused("hello", 3), refused("hi", 3)]));
  assert.match(text, /^### lockstep: ci failed at check; 1 skipped\n/);
  assert.match(text, /\n\| check \| \*\*failed\*\* \| clock loads, hello refused \| 12 ms \|\n/);
  assert.match(text, /\n\| `hello` \| \*\*refused\*\* \(LS3001\) \|\n/);
  assert.is(text.match(/\*\*error LS3001/g)?.length, 1);
  assert.match(text, /\n```sh\ngo1\.26\.9 build [^\n]*\n```\n/);
});

test("of many plugins only those that need somebody", () => {
  const plugins = Array.from({ length: 40 }, (_, index) => loads(`p${index}`));
  const text = markdown(check([...plugins, refused("hello", 3)]));
  assert.not.match(text, /`p3`/);
  assert.match(text, /\| 40 more \| loads \|/);
});

test("what others wrote stays text", () => {
  const text = markdown([hostile, placed], build);
  assert.not.match(text, /(?<!\\)<script|(?<!\\)\[link\]|(?<!\\)!\[/);
  assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  const blocks = text.split("\n").filter((line) => /^`{3,}/.test(line));
  assert.equal(blocks, ["````sh", "````", "```sh", "```"]);
});

test.run();
