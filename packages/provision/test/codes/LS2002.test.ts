import { mkdtempSync, rmSync } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, loadReleases } from "../../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2002-"));
const test = suite("LS2002");
test.after(() => rmSync(folder, { recursive: true }));

test("a go older than 1.21", async () => {
  await writeFile(join(folder, "go"), "#!/bin/sh\necho go version go1.20.14 linux/amd64\n");
  await chmod(join(folder, "go"), 0o755);
  const releases = await loadReleases();
  const store = join(folder, "store");
  const env = { PATH: `${folder}:/usr/bin:/bin` };
  const made = await ensureToolchain({ version: "1.26.9", store, releases, env });
  assert.not.ok(made.ok);
  if (made.ok) return;
  assert.equal(
    made.findings.map(({ code }) => code),
    ["LS2002"],
  );
  assert.match(made.findings[0]?.cause ?? "", /go is Go 1\.20\.14; .* 1\.21 or newer/);
});

test.run();
