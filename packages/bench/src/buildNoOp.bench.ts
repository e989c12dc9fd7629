import { join } from "node:path";
import { benchWorkspace } from "./benchWorkspace.ts";
import { median } from "./median.ts";
import { report } from "./report.ts";
import { timed } from "./timed.ts";

// Twenty plugins of which nothing changed: lockstep against go's own answer, in turn.
const runs = 9;
const { root, plugins, lockstep, plain } = await benchWorkspace(20);
const script = new URL("../scripts/host-first.sh", import.meta.url).pathname;
const out = join(root, "..", "plain");

await timed(lockstep("build"));
await timed(lockstep("build"));
await timed(plain(script, out, ...plugins));
const ours: number[] = [];
const theirs: number[] = [];
for (let run = 0; run < runs; run++) {
  theirs.push((await timed(plain(script, out, ...plugins))).wall);
  ours.push((await timed(lockstep("build"))).wall);
}

report({
  what: "go, host and 20 plugins, nothing to do",
  value: median(theirs) * 1000,
  unit: "ms",
});
report({
  what: "lockstep build, nothing to do",
  value: median(ours) * 1000,
  unit: "ms",
  bound: { at: "most", value: 300 },
});
report({
  what: "lockstep / go",
  value: median(ours) / median(theirs),
  unit: "x",
  bound: { at: "most", value: 0.25 },
});
