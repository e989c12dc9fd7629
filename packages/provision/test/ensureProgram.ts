import { ensureToolchain, loadReleases } from "../src/index.ts";

/** `ensureProgram.ts VERSION STORE`: prints one JSON line per event and one for the result. */
const [version = "", store = ""] = process.argv.slice(2);
const say = (event: object) => console.log(JSON.stringify(event));
const seen = new Set<string>();
const result = await ensureToolchain({
  version,
  store,
  releases: await loadReleases(),
  env: process.env,
  confirm: (confirm) => say({ confirm }),
  onProgress: (progress) => {
    if (seen.has(progress.phase)) return;
    seen.add(progress.phase);
    say({ progress });
  },
});
say({ result });
