import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { checkArtefacts } from "./checkArtefacts.ts";
import { checkPeak, checkTime, nodeStart } from "./checkRun.ts";
import { fleetOf } from "./fleet.ts";
import { median } from "./median.ts";
import { report } from "./report.ts";

const files = 1000;
const runs = 7;
const sizes = [10, 250, 500, 750, files];
const megabyte = 1024 * 1024;

const { host, usual, large } = await checkArtefacts();
const bare = median(repeat(15, nodeStart));
report({ what: "node -e 0, median", value: bare, unit: "ms" });

const fleet = fleetOf(usual, files);
const pair = () => checkTime(host, fleet.names.slice(0, 1), fleet.folder);
pair();
report({
  what: "check of one pair with the start of the CLI, median",
  value: median(repeat(21, pair)),
  unit: "ms",
  bound: { at: "most", value: 150 },
});

measure("4 to 6 MB", fleet, usual, 1000);
growth();
children();
fleet.remove();

const big = fleetOf(large, files);
measure("16 MB", big, large, 1500);
big.remove();

/** One judgement of all files: how long beyond the start of node, and how much memory. */
function measure(what: string, { folder, names }: typeof fleet, kinds: string[], most: number) {
  const megabytes = kinds.map((file) => statSync(file).size / megabyte);
  const [least, largest] = [Math.min(...megabytes), Math.max(...megabytes)];
  console.log(
    `  ${files} files, copies of ${kinds.length} plugins of ${least.toFixed(1)} to ${largest.toFixed(1)} MiB:`,
  );
  const peaks = repeat(3, () => checkPeak(host, names, folder));
  const times = repeat(runs, () => checkTime(host, names, folder));
  report({
    what: `check --each of ${files} files of ${what} - node -e 0, median`,
    value: median(times) - bare,
    unit: "ms",
    bound: { at: "most", value: most },
  });
  report({
    what: `its memory (peak of ${peaks.length} runs)`,
    value: Math.max(...peaks),
    unit: "MiB",
    bound: { at: "most", value: 150 },
  });
}

/** Time by number of files: the slope over the first half and over the second. */
function growth(): void {
  const rounds = repeat(runs, () =>
    sizes.map((size) => checkTime(host, fleet.names.slice(0, size), fleet.folder)),
  );
  const times = sizes.map((_, index) => median(rounds.map((round) => round[index]!)));
  sizes.forEach((size, index) => {
    report({ what: `check --each of ${size}, median`, value: times[index]!, unit: "ms" });
  });
  const slope = (from: number, to: number): number =>
    ((times[to]! - times[from]!) / (sizes[to]! - sizes[from]!)) * 1000;
  report({ what: "slope from 10 to 1000 files, per file", value: slope(0, 4), unit: "us" });
  report({
    what: "slope from 500 to 1000 / slope from 10 to 500",
    value: slope(2, 4) / slope(0, 2),
    unit: "x",
    bound: { at: "most", value: 1.5 },
  });
}

/** The other way to know: a process of the host for every plugin, which opens it. */
function children(): void {
  const pairs = repeat(5, () => [checkTime(host, fleet.names, fleet.folder), openEach()] as const);
  const check = median(pairs.map(([time]) => time));
  const opening = median(pairs.map(([, time]) => time));
  report({ what: `a child process for each of ${files} files`, value: opening, unit: "ms" });
  report({
    what: "a child process that opens each / check --each",
    value: opening / check,
    unit: "x",
    bound: { at: "least", value: 10 },
  });
}

function openEach(): number {
  const paths = fleet.names.map((name) => `${fleet.folder}/${name}`);
  const started = performance.now();
  const { status, stderr } = spawnSync(host, paths, { encoding: "utf8" });
  if (status !== 0) throw new Error(`the host exited with ${status}: ${stderr}`);
  return performance.now() - started;
}

function repeat<T>(times: number, measured: () => T): T[] {
  return Array.from({ length: times }, measured);
}
