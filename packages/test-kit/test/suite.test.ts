import { assert, suite } from "../src/index.ts";

const test = suite<{ order: string[] }>("suite", { order: [] });

test.before(({ order }) => {
  order.push("before");
});
test.before.each(({ order }) => {
  order.push("each");
});

test("runs hooks before tests, with the shared context", ({ order }) => {
  assert.equal(order, ["before", "each"]);
});

test("refuses a test after run()", () => {
  assert.throws(() => test("late", () => {}), /after run\(\)/);
});

test("rejects returns the reason and matches its message", async () => {
  const reason = await assert.rejects(Promise.reject(new TypeError("bad luck")), /luck/);
  assert.instance(reason, TypeError);
  await assert.rejects(() => assert.rejects(Promise.resolve(1)), "expected the promise to reject");
  await assert.rejects(() => assert.rejects(Promise.reject(new Error("a")), "b"), /include/);
});

test.run();
