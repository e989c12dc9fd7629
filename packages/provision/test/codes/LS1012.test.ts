import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, loadReleases, unknownExperiments } from "../../src/index.ts";

const test = suite("LS1012: unknown experiment");

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
  const findings = await unknownExperiments(go.toolchain, { profiles });
  assert.equal(
    findings.map(({ code, where, subject, fix }) => [code, where?.file, subject, fix?.text]),
    [
      [
        "LS1012",
        "lockstep.jsonc",
        "profiles.slip.env.GOEXPERIMENT",
        "write `arenas` in profiles.slip.env.GOEXPERIMENT",
      ],
      [
        "LS1012",
        "lockstep.jsonc",
        "profiles.strange.env.GOEXPERIMENT",
        "take it out of profiles.strange.env.GOEXPERIMENT",
      ],
    ],
  );
  assert.match(findings[0]!.cause, /^Go 1\.26\.9 has no experiment `arena`; it has arenas, /);
});

test.run();
