import { assert, suite } from "@lockstep/test-kit";
import { withFolder } from "../src/withFolder.ts";

const test = suite("withFolder");

const cases: [string, string, string][] = [
  ["on one line", '{ "hosts": ["host"] // main\n}', '{ "hosts": ["host", "edge"] // main\n}'],
  ["empty", '{ "hosts": [] }', '{ "hosts": ["edge"] }'],
  [
    "on several lines",
    '{\n  "hosts": [\n    "host" // main\n  ]\n}',
    '{\n  "hosts": [\n    "host", // main\n    "edge"\n  ]\n}',
  ],
  [
    "on several lines, with a trailing comma",
    '{\n  "hosts": [\n    "host", // main\n  ]\n}',
    '{\n  "hosts": [\n    "host", // main\n    "edge",\n  ]\n}',
  ],
  [
    "with a trailing comma on a line of its own",
    '{\n  "hosts": [\n    "host" /* , */\n    , // main\n  ]\n}',
    '{\n  "hosts": [\n    "host" /* , */\n    , // main\n    "edge",\n  ]\n}',
  ],
  [
    "on one line, with a trailing comma",
    '{ "hosts": ["host",] }',
    '{ "hosts": ["host", "edge",] }',
  ],
];
for (const [name, before, after] of cases) {
  test(name, () => assert.is(withFolder(before, "hosts", "edge"), after));
}

test.run();
