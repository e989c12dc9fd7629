import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, loadReleases } from "../../src/index.ts";

const store = mkdtempSync(join(tmpdir(), "lockstep-LS2007-"));
const test = suite("LS2007");
test.after(() => rmSync(store, { recursive: true }));

test("releases with broken plugins are refused before anything is fetched", async () => {
  const releases = await loadReleases();
  for (const version of ["1.27.0", "1.27.1"]) {
    const made = await ensureToolchain({ version, store, releases, env: process.env });
    assert.not.ok(made.ok);
    if (made.ok) return;
    const [only, ...others] = made.findings;
    assert.equal(others, []);
    assert.is(only?.code, "LS2007");
    assert.match(only?.cause ?? "", /second plugin.*golang\/go#81303/);
    assert.match(only?.fix?.text ?? "", /"go": "1\.27\.3"/);
  }
  assert.equal(readdirSync(store), []);
});

test.run();
