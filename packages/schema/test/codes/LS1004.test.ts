import { assert, suite } from "@lockstep/test-kit";
import { briefs, findingsOf } from "../findingsOf.ts";

const test = suite("LS1004: missing property");

test("says what the property is for, and what to add", () => {
  assert.equal(briefs("plugin", '\n{ "name": "hello", "host": "host" }'), [
    'LS1004 2:1-2 a plugin manifest must have "version". Version of the plugin, as in 1.4.0. | add "version": "1.4.0"',
  ]);
});

test("an empty document lacks all of them", () => {
  assert.equal(
    findingsOf("workspace", "{}").map(({ code, subject, fix }) => [code, subject, fix?.text]),
    [
      ["LS1004", "version", 'add "version": 1'],
      ["LS1004", "go", 'add "go": "1.26.9"'],
      ["LS1004", "hosts", 'add "hosts": ["host"]'],
      ["LS1004", "plugins", 'add "plugins": ["plugins/*"]'],
    ],
  );
});

test("inside a document the place is the key that holds the object", () => {
  const text = '{ "version": 1,\n "go": { "version": "1.26.9" },\n "modules": [ {} ] }';
  assert.equal(
    findingsOf("lock", text).map(({ subject, where }) => [subject, where?.line, where?.column]),
    [
      ["go.toolchains", 2, 2],
      ["modules[0].path", 3, 15],
      ["modules[0].version", 3, 15],
      ["modules[0].neededBy", 3, 15],
    ],
  );
});

test.run();
