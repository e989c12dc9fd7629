import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, loadReleases, unknownExperiments } from "../../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS1012-"));
const test = suite("LS1012: unknown experiment");

test.after(() => rmSync(folder, { recursive: true }));

/** Where the document has an experiment, one space of indent to a level. */
const place = (line: number, value: string) => ({
  file: "lockstep.jsonc",
  line,
  column: 21,
  endColumn: 23 + value.length,
  source: `    "GOEXPERIMENT": "${value}"`,
});

test("an experiment that this Go release does not have, with the nearest that it has", async () => {
  const profiles = {
    good: { env: { GOEXPERIMENT: "arenas,nojsonv2,none" } },
    plain: {},
    slip: { env: { GOEXPERIMENT: "jsonv2,arena" } },
    strange: { env: { GOEXPERIMENT: "quantum" } },
  };
  const go = await ensureToolchain({
    version: "1.26.9",
    store: storeRoot(),
    releases: await loadReleases(),
    env: process.env,
  });
  if (!go.ok) throw new Error(JSON.stringify(go.findings));
  const config = { profiles };
  const configFile = join(folder, "lockstep.jsonc");
  writeFileSync(configFile, JSON.stringify(config, null, 1));
  const findings = await unknownExperiments(go.toolchain, { config, configFile });
  assert.equal(
    findings.map(({ code, where, subject, fix }) => [code, where, subject, fix?.text]),
    [
      [
        "LS1012",
        place(11, "jsonv2,arena"),
        "profiles.slip.env.GOEXPERIMENT",
        "write `arenas` in profiles.slip.env.GOEXPERIMENT",
      ],
      [
        "LS1012",
        place(16, "quantum"),
        "profiles.strange.env.GOEXPERIMENT",
        "take it out of profiles.strange.env.GOEXPERIMENT",
      ],
    ],
  );
  assert.match(findings[0]!.cause, /^Go 1\.26\.9 has no experiment `arena`; it has arenas, /);
});

test.run();
