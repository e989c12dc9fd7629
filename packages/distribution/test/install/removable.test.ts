import { assert, suite } from "@lockstep/test-kit";
import { removable } from "../../src/install/removable.ts";

const test = suite("releases that are given up");
const [a, b, c, d] = ["a", "b", "c", "d"].map((letter) => letter.repeat(64)) as [
  string,
  string,
  string,
  string,
];
const placed = [a, b, c, d].map((name, placedAt) => ({ name, placedAt }));

test("all stay where no number is asked for", () => {
  assert.equal(removable(placed, { current: d, history: [c, b, a] }), []);
});

test("those in place longest ago go first, the one before always stays", () => {
  const history = [b, c, a];
  assert.equal(removable(placed, { current: d, history, keep: 2 }), [a]);
  assert.equal(removable(placed, { current: d, history, keep: 1 }), [c, a]);
  assert.equal(removable(placed, { current: d, history, keep: 0 }), [c, a]);
  assert.equal(removable(placed, { current: d, history, keep: 9 }), []);
});

test("one that was rolled back from comes after all that came before", () => {
  assert.equal(removable(placed, { current: b, history: [a], keep: 1 }), [d, c]);
  assert.equal(removable(placed, { current: b, history: [a], keep: 2 }), [c]);
});

test("a damaged folder of the release in place goes at once", () => {
  const again = { name: `${d}.1`, placedAt: 4 };
  const all = [...placed, again];
  assert.equal(removable(all, { current: again.name, history: [c, b, a] }), [d]);
});

test.run();
