import {
  closedEnvironment,
  ensureToolchain,
  fetchEnvironment,
  inspectCCompiler,
  loadReleases,
} from "./src/index.ts";

const store = process.env.LOCKSTEP_HOME!;
const t0 = performance.now();
const r = await ensureToolchain({
  version: "1.26.9",
  store,
  releases: await loadReleases(),
  env: process.env,
});
const t1 = performance.now();
const c = await inspectCCompiler({ env: process.env, store });
const t2 = performance.now();
console.log(c, t1 - t0, t2 - t1);
if (r.ok && c.ok) {
  console.log(
    closedEnvironment({
      toolchain: r.toolchain,
      store,
      cc: c.cc,
      purpose: "build",
      callerEnv: process.env,
    }),
  );
  console.log(
    Object.keys(
      await fetchEnvironment({ toolchain: r.toolchain, store, cc: c.cc, callerEnv: process.env }),
    ).join(" "),
  );
}
