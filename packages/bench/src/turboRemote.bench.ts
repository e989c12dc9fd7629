import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { startRemoteCache } from "@lockstep/go-fixtures";
import { hostTarget } from "@lockstep/orchestrator";
import { run } from "@lockstep/process";
import { benchWorkspace } from "./benchWorkspace.ts";
import { median } from "./median.ts";
import { report } from "./report.ts";
import { timed } from "./timed.ts";

// A host and twenty plugins that another machine has built: turbo fetches them, lockstep compares.
const runs = 7;
const { root, plugins, lockstep } = await benchWorkspace(20);
const cache = await startRemoteCache(join(root, "..", "remote"));

/** turbo with the remote cache and no other. */
function turbo(task: string) {
  const { cwd, env } = lockstep();
  const { PATH = "" } = process.env;
  const argv = ["turbo", "run", task, "--cache=local:,remote:rw", "--output-logs=errors-only"];
  return { argv, cwd, env: { ...env, ...cache.env, PATH, TURBO_TELEMETRY_DISABLED: "1" } };
}

/** Leaves nothing that was built. */
function clean(): void {
  rmSync(join(root, "dist"), { recursive: true, force: true });
}

await timed(lockstep("build")); // compiles the packages, once
clean();
const built = await timed(turbo("build"));
const { os, arch } = hostTarget();
const sizes = plugins.map(
  (name) => statSync(join(root, `dist/${os}_${arch}/release/plugins/${name}.so`)).size,
);

const fetched: number[] = [];
const settled: number[] = [];
for (let count = 0; count < runs; count++) {
  clean();
  fetched.push((await timed(turbo("build"))).wall);
  clean();
  settled.push((await timed(turbo("settle"))).wall);
}
clean();
const { argv, ...how } = turbo("build");
const { stdout } = await run(argv, how);
const cacheable = plugins.length + 2; // the host, and the task that compiles
if (!new RegExp(`Cached: +${cacheable} cached`).test(stdout)) throw new Error(stdout);
await cache.stop();

report({ what: "a plugin's size", value: median(sizes) / 2 ** 20, unit: "MiB" });
report({
  what: "turbo run build, host and 20 plugins from a remote cache",
  value: median(fetched) * 1000,
  unit: "ms",
  bound: { at: "most", value: 1500 },
});
report({
  what: "linking them, all packages compiled / fetching them",
  value: built.wall / median(fetched),
  unit: "x",
});
report({
  what: "turbo run settle: the same, and every key compared",
  value: median(settled) * 1000,
  unit: "ms",
});
