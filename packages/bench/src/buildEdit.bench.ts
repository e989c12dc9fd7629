import { join } from "node:path";
import { listPackagesArguments } from "@lockstep/go-workspace";
import { benchWorkspace } from "./benchWorkspace.ts";
import { median } from "./median.ts";
import { report } from "./report.ts";
import { timed } from "./timed.ts";

// One line of one of ten plugins edited: lockstep against the go commands that it runs for it.
const runs = 15;
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
const bare: number[] = [];
for (let run = 0; run < runs; run++) {
  edit("p1");
  theirs.push((await timed(list)).wall + (await timed(link)).wall);
  edit("p1");
  ours.push((await timed(lockstep("build"))).wall);
  bare.push((await timed(node)).wall);
}

const overhead = median(ours) - median(theirs) - median(bare);
report({
  what: "go list and go build, one edited plugin",
  value: median(theirs) * 1000,
  unit: "ms",
});
report({ what: "lockstep build, one edited plugin", value: median(ours) * 1000, unit: "ms" });
report({
  what: "lockstep - go - node -e 0",
  value: overhead * 1000,
  unit: "ms",
  bound: { at: "most", value: 50 },
});
