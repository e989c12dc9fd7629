import { assert, suite } from "@lockstep/test-kit";
import { editSteps } from "../src/editSteps.ts";
import { nearestName } from "../src/index.ts";

const test = suite("nearestName");

test("two swapped letters are one slip, as one that is left out, added or changed", () => {
  assert.is(nearestName("hots", ["host", "union"]), "host");
  assert.is(nearestName("hst", ["h2", "host"]), "host");
  assert.is(nearestName("hoost", ["host"]), "host");
  assert.is(nearestName("hast", ["host"]), "host");
  assert.is(nearestName("haste", ["host"]), undefined);
  assert.is(nearestName("tohs", ["host"]), undefined);
});

test("of names as near, the one that begins like the word, whatever their order", () => {
  for (const names of [
    ["most", "boat"],
    ["boat", "most"],
  ]) {
    assert.is(nearestName("bost", names), "boat");
  }
});

test("case does not count, and a beginning that only one name has is that name", () => {
  assert.is(nearestName("LDFlags", ["gcflags", "ldflags"]), "ldflags");
  assert.is(nearestName("contr", ["contract", "name"]), "contract");
  assert.is(nearestName("x".repeat(65), ["x".repeat(65)]), undefined);
});

test("steps by the definition of optimal string alignment", () => {
  assert.equal(
    [
      ["", ""],
      ["", "ab"],
      ["ab", ""],
      ["ab", "ba"],
      ["abc", "ca"],
      ["kitten", "sitting"],
      ["abcdef", "badcfe"],
    ].map(([from = "", to = ""]) => editSteps(from, to)),
    [0, 2, 2, 1, 3, 3, 3],
  );
});

test.run();
