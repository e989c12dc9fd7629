import { mkdtempSync, rmSync } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, loadReleases } from "../../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2001-"));
const test = suite("LS2001");
test.after(() => rmSync(folder, { recursive: true }));

async function findings(PATH: string) {
  const releases = await loadReleases();
  const store = join(folder, "store");
  const made = await ensureToolchain({ version: "1.26.9", store, releases, env: { PATH } });
  return made.ok ? [] : made.findings;
}

test("no go on PATH", async () => {
  const [only, ...others] = await findings(`${folder}:/nonexistent`);
  assert.equal(others, []);
  assert.is(only?.code, "LS2001");
  assert.match(only?.cause ?? "", /no `go` in the folders of PATH \(.*nonexistent\)/);
});

test("a go that can't be run", async () => {
  await writeFile(join(folder, "go"), "#!/bin/sh\necho broken >&2; exit 1\n");
  await chmod(join(folder, "go"), 0o755);
  const [only] = await findings(folder);
  assert.is(only?.code, "LS2001");
  assert.match(only?.cause ?? "", /does not answer `go version`: broken/);
});

test.run();
