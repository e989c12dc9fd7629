import { assert, suite } from "@lockstep/test-kit";
import { parseDocument } from "../../src/index.ts";
import { briefs, findingsOf } from "../findingsOf.ts";

const test = suite("LS1002: unknown property");
const rest = '"version": 1, "go": "1.26.9", "hosts": ["h"]';

test("names the property that was meant, and does not call it missing too", () => {
  assert.equal(briefs("workspace", `{ ${rest}, "plugin": ["p"] }`), [
    'LS1002 1:49-57 a workspace configuration has no "plugin"; it has "$schema", "version", "go", "goToolchain", "hosts", "plugins", "moduleGraph", "cToolchain", "defaultProfile", "profiles", "severities", "exceptions" | write "plugins" instead',
  ]);
});

test("two swapped letters of a short name are a slip", () => {
  const [finding] = findingsOf("plugin", '{ "name": "a", "version": "1.0.0", "hots": "host" }');
  assert.is(finding?.fix?.text, 'write "host" instead');
});

test("does not propose a property that is there already", () => {
  const [finding] = findingsOf("workspace", `{ ${rest}, "plugins": [], "plugin": [] }`);
  assert.is(finding?.fix?.text, 'remove "plugin"');
});

test("knows the properties of the object it is in", () => {
  const text = `{ ${rest}, "plugins": [], "profiles": { "x": { "LDFlags": "-w", "buildmode": "pie" } } }`;
  assert.equal(
    findingsOf("workspace", text).map(({ subject, fix }) => [subject, fix?.text]),
    [
      ["profiles.x.LDFlags", 'write "ldflags" instead'],
      ["profiles.x.buildmode", 'remove "buildmode"'],
    ],
  );
});

test("what counts for a pinned C toolchain is refused beside the system's", () => {
  const system = '"cToolchain": { "kind": "system", "zig": "0.17.1", "glibc": "2.17" }';
  assert.equal(briefs("workspace", `{ ${rest}, "plugins": [], ${system} }`), [
    'LS1002 1:98-103 "zig" is about a pinned C toolchain; beside "kind": "system" nothing reads it | write "kind": "pinned" instead of "system", or remove "zig"',
    'LS1002 1:115-122 "glibc" is about a pinned C toolchain; beside "kind": "system" nothing reads it | write "kind": "pinned" instead of "system", or remove "glibc"',
  ]);
  const pinned = system.replace("system", "pinned");
  assert.ok(parseDocument("workspace", `{ ${rest}, "plugins": [], ${pinned} }`, "f").ok);
  const none = '"cToolchain": { "zig": "0.17.1" }';
  assert.equal(
    findingsOf("workspace", `{ ${rest}, "plugins": [], ${none} }`).map(({ code }) => code),
    ["LS1004"],
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
