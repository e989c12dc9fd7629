import { rmSync } from "node:fs";
import { join } from "node:path";
import { benchWorkspace } from "./benchWorkspace.ts";
import { report } from "./report.ts";
import { type Timing, timed } from "./timed.ts";

// A host and ten plugins on an empty build cache, the standard library included: once each, since
// each takes about a minute. What does not depend on the cache (Go, the contract's reader) is there.
const { root, plugins, lockstep, plain, chill } = await benchWorkspace(10);
const out = join(root, "..", "plain");
const script = (name: string): string => new URL(`../scripts/${name}`, import.meta.url).pathname;

async function cold(name: string): Promise<Timing> {
  chill();
  rmSync(out, { recursive: true, force: true });
  return timed(plain(script(name), out, ...plugins));
}

const warmUp = await cold("warm-up.sh");
chill();
const ours = await timed(lockstep("build"));
const hostFirst = await cold("host-first.sh");
const pluginsFirst = await cold("plugins-first.sh");

const wall = Math.min(warmUp.wall, hostFirst.wall);
const cpu = Math.min(warmUp.cpu, hostFirst.cpu);
for (const [what, timing] of Object.entries({
  "plugins-first.sh": pluginsFirst,
  "host-first.sh": hostFirst,
  "warm-up.sh": warmUp,
  "lockstep build": ours,
})) {
  report({ what: `${what}, wall`, value: timing.wall * 1000, unit: "ms" });
  report({ what: `${what}, CPU`, value: timing.cpu * 1000, unit: "ms" });
}
report({
  what: "CPU, lockstep / better of host-first and warm-up",
  value: ours.cpu / cpu,
  unit: "x",
  bound: { at: "most", value: 1.05 },
});
report({
  what: "wall, lockstep / better of host-first and warm-up",
  value: ours.wall / wall,
  unit: "x",
  bound: { at: "most", value: 1.1 },
});
report({
  what: "wall, lockstep / plugins-first",
  value: ours.wall / pluginsFirst.wall,
  unit: "x",
  bound: { at: "most", value: 0.8 },
});
