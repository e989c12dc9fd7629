import { join } from "node:path";
import { listPackagesArguments } from "@lockstep/go-workspace";
import { benchWorkspace } from "./benchWorkspace.ts";
import { median } from "./median.ts";
import { report } from "./report.ts";
import { timed } from "./timed.ts";

// One line of one of ten plugins edited: lockstep against the go commands that it runs for it.
const runs = 41;
const { root, plugins, lockstep, plain, edit } = await benchWorkspace(10);
const flags = ["-trimpath", "-buildvcs=false", "-mod=readonly", "-pgo=off"];
const mains = ["./host", ...plugins.map((name) => `./plugins/${name}/plugin`)];
const list = plain("go", ...listPackagesArguments(mains, flags));
const out = join(root, "..", "plain.so");
const link = plain("go", "build", "-buildmode=plugin", ...flags, "-o", out, "./plugins/p1/plugin");
const node = plain(process.execPath, "-e", "0");

await timed(lockstep("build"));
await timed(link);
const ours: number[] = [];
const theirs: number[] = [];
const overheads: number[] = [];
const sides = {
  go: async () => (await timed(list)).wall + (await timed(link)).wall,
  whole: async () => (await timed(lockstep("build"))).wall,
};
for (let run = 0; run < runs; run++) {
  const bare = (await timed(node)).wall;
  const took = { go: 0, whole: 0 };
  // In turns: a machine that becomes slower would always be slower for the second.
  for (const side of run % 2 === 0 ? (["go", "whole"] as const) : (["whole", "go"] as const)) {
    took[side] = await edited(sides[side]);
  }
  theirs.push(took.go);
  ours.push(took.whole);
  overheads.push(took.whole - took.go - bare);
}

/** What is timed begins with an idle disk: either side writes an artefact that the next would wait for. */
async function edited(time: () => Promise<number>): Promise<number> {
  edit("p1");
  await timed(plain("sync"));
  return await time();
}

report({
  what: "go list and go build, one edited plugin",
  value: median(theirs) * 1000,
  unit: "ms",
});
report({ what: "lockstep build, one edited plugin", value: median(ours) * 1000, unit: "ms" });
report({
  what: "lockstep - go - node -e 0, run by run",
  value: median(overheads) * 1000,
  unit: "ms",
  bound: { at: "most", value: 50 },
});
