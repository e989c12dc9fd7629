import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("LS1009: not in a workspace");

test("a folder with no lockstep.jsonc in it or above it", async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-nowhere-")));
  const found = await findWorkspace(folder);
  rmSync(folder, { recursive: true });
  assert.ok(!found.ok);
  assert.equal(found.findings, [
    {
      code: "LS1009",
      severity: "error",
      title: "not in a workspace",
      cause: `there is no lockstep.jsonc in ${folder} or in any folder above it`,
      fix: {
        text: "go to a folder inside a workspace, adopt a repository (`init`), or make a new one",
        command: "lockstep new workspace demo",
      },
    },
  ]);
});

test.run();
