import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";
import { type Figure, median } from "../src/index.ts";

const test = suite("report");
const source = fileURLToPath(new URL("../src/report.ts", import.meta.url));

/** Reports in a process of its own, since a broken bound changes the exit code. */
function reported(figure: Figure) {
  const code = `const { report } = await import(${JSON.stringify(source)}); report(${JSON.stringify(figure)});`;
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", code],
    { encoding: "utf8" },
  );
  return { status, line: stdout.trim() };
}

test("a bound that holds", () => {
  const figure: Figure = {
    what: "a / b",
    value: 0.298,
    unit: "x",
    bound: { at: "most", value: 0.3 },
  };
  assert.equal(reported(figure), { status: 0, line: "a / b: 0.30 x (at most 0.30 x: holds)" });
});

test("a bound that breaks fails the bench", () => {
  const most: Figure = { what: "a - b", value: 25.2, unit: "ms", bound: { at: "most", value: 25 } };
  assert.equal(reported(most), { status: 1, line: "a - b: 25.2 ms (at most 25.0 ms: BROKEN)" });
  const least: Figure = { what: "calls", value: 10, unit: "/s", bound: { at: "least", value: 20 } };
  assert.equal(reported(least), { status: 1, line: "calls: 10 /s (at least 20 /s: BROKEN)" });
});

test("a figure without bound", () => {
  assert.equal(reported({ what: "a", value: 1, unit: "ms" }), { status: 0, line: "a: 1.0 ms" });
});

test("the median is the middle, or the mean of the two in the middle", () => {
  assert.is(median([9, 1, 5]), 5);
  assert.is(median([4, 1, 9, 2]), 3);
  assert.is(median([7]), 7);
  assert.throws(() => median([]));
});

test.run();
