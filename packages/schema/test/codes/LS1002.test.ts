import { assert, suite } from "@lockstep/test-kit";
import { briefs, findingsOf } from "../findingsOf.ts";

const test = suite("LS1002: unknown property");
const rest = '"version": 1, "go": "1.26.9", "hosts": ["h"]';

test("names the property that was meant, and does not call it missing too", () => {
  assert.equal(briefs("workspace", `{ ${rest}, "plugin": ["p"] }`), [
    'LS1002 1:49-57 a workspace configuration has no "plugin"; it has "$schema", "version", "go", "hosts", "plugins", "moduleGraph", "profiles", "severities" | write "plugins" instead',
  ]);
});

test("does not propose a property that is there already", () => {
  const [finding] = findingsOf("workspace", `{ ${rest}, "plugins": [], "plugin": [] }`);
  assert.is(finding?.fix?.text, 'remove "plugin"');
});

test("knows the properties of the object it is in", () => {
  const text = `{ ${rest}, "plugins": [], "profiles": { "x": { "LDFlags": "-w", "race": true } } }`;
  assert.equal(
    findingsOf("workspace", text).map(({ subject, fix }) => [subject, fix?.text]),
    [
      ["profiles.x.LDFlags", 'write "ldflags" instead'],
      ["profiles.x.race", 'remove "race"'],
    ],
  );
});

test("a hostile name cannot steer a terminal or make a message endless", () => {
  const [finding] = findingsOf(
    "host",
    `{ "name": "a", "\\u001b[31m\u202e${"x".repeat(5000)}": 1 }`,
  );
  assert.is(finding?.code, "LS1002");
  assert.ok(finding!.title.length < 120);
  assert.not.match(finding!.title + finding!.cause + finding!.fix!.text, /[\u0000-\u001f\u202e]/);
});

test("__proto__ and constructor are names like any other", () => {
  assert.equal(
    findingsOf("host", '{ "name": "a", "__proto__": {}, "constructor": 1 }').map(
      ({ subject }) => subject,
    ),
    ["__proto__", "constructor"],
  );
});

test.run();
