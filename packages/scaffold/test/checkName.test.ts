import { assert, suite } from "@lockstep/test-kit";
import { checkModulePath, checkName, type NamedThing } from "../src/index.ts";

const test = suite("names");

const good: [NamedThing, string][] = [
  ["plugin", "hello"],
  ["plugin", "rate-limit-2"],
  ["plugin", "host"],
  ["plugin", "x".repeat(64)],
  ["host", "edge"],
  ["host", "documentation"],
  ["workspace", "plugins"],
  ["workspace", "internal"],
  ["workspace", "main"],
  ["workspace", "testdata"],
];
for (const [thing, name] of good) {
  test(`${thing} ${name.slice(0, 20)} is fine`, () => assert.equal(checkName(thing, name), []));
}

const bad: [NamedThing, string, RegExp, string | undefined][] = [
  ["plugin", "", /empty/, undefined],
  ["plugin", "Rate_Limit", /lower-case letter/, "rate-limit"],
  ["plugin", "rate limit", /holds ` `/, "rate-limit"],
  ["plugin", "../hello", /is a path/, "hello"],
  ["plugin", "a\\b", /is a path/, "b"],
  ["plugin", "2fast", /begins with/, "fast"],
  ["plugin", "ende-", /dash/, "ende"],
  ["plugin", "-rf", /begins with/, "rf"],
  ["plugin", "select", /keyword/, "my-select"],
  ["plugin", "se-lect", /keyword/, "my-se-lect"],
  ["plugin", "main", /means something else/, "my-main"],
  ["plugin", "internal", /means something else/, "my-internal"],
  ["plugin", "contract", /means something else/, "my-contract"],
  ["plugin", "documentation", /means something else/, "my-documentation"],
  ["plugin", "documen-tation", /means something else/, "my-documen-tation"],
  ["plugin", "com1", /Windows/, "my-com1"],
  ["plugin", "grün", /holds `ü`/, "gr-n"],
  ["plugin", "x".repeat(65), /65 characters/, "x".repeat(64)],
  ["host", "plugins", /means something else/, "my-plugins"],
  ["host", "dist", /means something else/, "my-dist"],
  ["workspace", "vendor", /Go builds nothing/, "my-vendor"],
  ["workspace", "turbo", /uses/, "my-turbo"],
  ["workspace", "@me/demo", /is a path/, "demo"],
];
for (const [thing, name, why, better] of bad) {
  test(`${thing} ${JSON.stringify(name.slice(0, 20))} is refused`, () => {
    const [found] = checkName(thing, name);
    assert.is(found?.code, "LS6001");
    assert.match(found?.cause ?? "", why);
    if (better) assert.is(found?.fix?.text, `call it \`${better}\``);
    else assert.match(found?.fix?.text ?? "", /^use /);
  });
}

for (const path of [
  "demo",
  "example.com/demo",
  "github.com/Acme/go-x.y/v2",
  "a_b.io/~c",
  "x.io/internal",
  "gopkg.io/yaml.v2",
]) {
  test(`module path ${path} is fine`, () => assert.equal(checkModulePath(path), []));
}
for (const path of [
  "",
  "/a",
  "a/",
  "a//b",
  "net/demo",
  "a/../b",
  ".a",
  "a b",
  "x/con",
  "x/a~1",
  "example.com/vendor",
  "example.com/vendor/demo",
  "é",
  "gopkg.in",
  "gopkg.in/yaml.v2",
]) {
  test(`module path ${JSON.stringify(path)} is refused`, () =>
    assert.is(checkModulePath(path)[0]?.code, "LS6001"));
}

test.run();
