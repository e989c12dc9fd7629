import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { goEnvironment, goToolchain, writeTree } from "@lockstep/go-fixtures";
import { storeRoot } from "@lockstep/store";
import { largeWorkspace } from "./largeWorkspace.ts";
import { median } from "./median.ts";
import { report } from "./report.ts";
import { timed } from "./timed.ts";

// A plan of 500 modules and 200 plugins, against what go itself needs to say what they are made from.
const runs = 5;
const [modules, plugins] = [500, 200];
const cli = fileURLToPath(new URL("../../cli/dist/lockstep.js", import.meta.url));
const root = await writeTree(largeWorkspace(modules, plugins));
const toolchain = await goToolchain();
const goEnv = await goEnvironment(toolchain, join(root, "go.work"));
const { PATH = "", HOME = "" } = process.env;

const list = [toolchain.go, "list", "-deps", "-mod=readonly", "-buildvcs=false", "-json"];
const mains = Array.from({ length: plugins }, (_, index) => `./plugins/p${index}/plugin`);
/** The two questions of a plan: what all units are made from, and what the host alone selects. */
const questions = [
  { argv: [...list, "./host", ...mains], cwd: root, env: goEnv },
  { argv: [...list, "."], cwd: join(root, "host"), env: { ...goEnv, GOWORK: "off" } },
];
const plan = {
  argv: [process.execPath, cli, "plan", "--json"],
  cwd: root,
  env: { PATH, HOME, LOCKSTEP_HOME: storeRoot() },
};

await timed(plan);
const ours: number[] = [];
const theirs: number[] = [];
const cpu: number[] = [];
for (let run = 0; run < runs; run++) {
  const go = { wall: 0, cpu: 0 };
  for (const question of questions) {
    const took = await timed(question);
    go.wall += took.wall;
    go.cpu += took.cpu;
  }
  const took = await timed(plan);
  theirs.push(go.wall);
  ours.push(took.wall);
  cpu.push(took.cpu - go.cpu);
}

report({ what: "go list, 500 modules and 200 plugins", value: median(theirs) * 1000, unit: "ms" });
report({ what: "lockstep plan --json", value: median(ours) * 1000, unit: "ms" });
report({
  what: "besides go's own time",
  value: median(ours.map((each, run) => each - (theirs[run] ?? 0))) * 1000,
  unit: "ms",
  bound: { at: "most", value: 1000 },
});
report({ what: "besides go's own CPU time", value: median(cpu) * 1000, unit: "ms" });
report({ what: "lockstep / go", value: median(ours) / median(theirs), unit: "x" });
