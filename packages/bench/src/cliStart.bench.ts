import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";
import { report } from "./report.ts";

// Both commands in turn, so that whatever else the machine does falls on both alike.
const runs = 31;
const warmups = 3;
const cli = fileURLToPath(new URL("../../cli/dist/lockstep.js", import.meta.url));
const bare: number[] = [];
const ours: number[] = [];

for (let run = -warmups; run < runs; run++) {
  const bareTime = milliseconds(["-e", "0"]);
  const ourTime = milliseconds([cli, "--version"]);
  if (run < 0) continue;
  bare.push(bareTime);
  ours.push(ourTime);
}

const difference = median(ours) - median(bare);
report({ what: "node -e 0, median", value: median(bare), unit: "ms" });
report({ what: "lockstep --version, median", value: median(ours), unit: "ms" });
report({
  what: "lockstep --version - node -e 0",
  value: difference,
  unit: "ms",
  bound: { at: "most", value: 25 },
});
report({ what: "lockstep --version / node -e 0", value: median(ours) / median(bare), unit: "x" });

function milliseconds(args: string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} exited with ${status}: ${stderr}`);
  return performance.now() - started;
}
