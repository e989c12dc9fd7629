import { benchWorkspace } from "./benchWorkspace.ts";
import { median } from "./median.ts";
import { report } from "./report.ts";
import { timed } from "./timed.ts";

// The whole gate (documents, module graph, build, check, load, go test) where all is built.
const bounds = new Map([
  [20, 1000],
  [200, 4000],
]);
const runs = 5;

for (const [count, bound] of bounds) {
  const { lockstep } = await benchWorkspace(count);
  await timed(lockstep("build"));
  await timed(lockstep("ci"));
  const walls: number[] = [];
  for (let run = 0; run < runs; run++) walls.push((await timed(lockstep("ci"))).wall);
  report({
    what: `lockstep ci of host and ${count} plugins, everything built`,
    value: median(walls) * 1000,
    unit: "ms",
    bound: { at: "most", value: bound },
  });
}
