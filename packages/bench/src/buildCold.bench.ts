import { rmSync } from "node:fs";
import { join } from "node:path";
import { benchWorkspace } from "./benchWorkspace.ts";
import { median } from "./median.ts";
import { report } from "./report.ts";
import { type Timing, timed } from "./timed.ts";

// A host and ten plugins on an empty build cache, the standard library included. What does not depend
// on the cache (Go, the contract's reader) is there. Few rounds, since each side takes about a minute.
const rounds = 3;
const { root, plugins, lockstep, plain, chill } = await benchWorkspace(10);
const out = join(root, "..", "plain");
const script = (name: string): string => new URL(`../scripts/${name}`, import.meta.url).pathname;

const byScript = (name: string) => () => timed(plain(script(name), out, ...plugins));
const sides = {
  "plugins-first.sh": byScript("plugins-first.sh"),
  "host-first.sh": byScript("host-first.sh"),
  "warm-up.sh": byScript("warm-up.sh"),
  "lockstep build": () => timed(lockstep("build")),
};
type Side = keyof typeof sides;
const names = Object.keys(sides) as Side[];

async function cold(name: Side): Promise<Timing> {
  chill();
  rmSync(out, { recursive: true, force: true });
  await timed(plain("sync")); // what was just removed or written is not for the next to wait for
  return sides[name]();
}

await cold("lockstep build"); // not counted: whoever is first reads Go and its library from the disk
const timings = new Map(names.map((name): [Side, Timing[]] => [name, []]));
for (let round = 0; round < rounds; round++) {
  // Each round begins with another one: a machine that becomes slower would be so for the same ones.
  for (const name of [...names.slice(round), ...names.slice(0, round)]) {
    timings.get(name)?.push(await cold(name));
  }
}

const middle = (name: Side, which: keyof Timing): number =>
  median((timings.get(name) ?? []).map((timing) => timing[which]));
for (const name of names) {
  report({ what: `${name}, wall`, value: middle(name, "wall") * 1000, unit: "ms" });
  report({ what: `${name}, CPU`, value: middle(name, "cpu") * 1000, unit: "ms" });
}
const better = (which: keyof Timing): number =>
  Math.min(middle("warm-up.sh", which), middle("host-first.sh", which));
report({
  what: "CPU, lockstep / better of host-first and warm-up",
  value: middle("lockstep build", "cpu") / better("cpu"),
  unit: "x",
  bound: { at: "most", value: 1.05 },
});
report({
  what: "wall, lockstep / better of host-first and warm-up",
  value: middle("lockstep build", "wall") / better("wall"),
  unit: "x",
  bound: { at: "most", value: 1.1 },
});
report({
  what: "wall, lockstep / plugins-first",
  value: middle("lockstep build", "wall") / middle("plugins-first.sh", "wall"),
  unit: "x",
  bound: { at: "most", value: 0.8 },
});
