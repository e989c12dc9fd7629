import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staleGenerated, writeGenerated } from "@lockstep/contract";
import { assert, suite } from "@lockstep/test-kit";
import { planSample, sampleWorkspace } from "../sampleWorkspace.ts";

const test = suite("LS4002");

test("names each generated file that is missing or edited, and the command that mends it", async () => {
  const planned = await planSample();
  const root = mkdtempSync(join(tmpdir(), "lockstep-LS4002-"));
  try {
    cpSync((await sampleWorkspace()).root, root, { recursive: true });
    await writeGenerated({ root }, planned);
    const edited = planned[1];
    assert.ok(edited);
    const lines = edited.content.split("\n");
    writeFileSync(join(root, edited.path), lines.toSpliced(4, 0, "// edited").join("\n"));
    rmSync(join(root, "contract/contract.d.ts"));
    const findings = await staleGenerated({ root }, planned);
    assert.equal(
      findings.map(({ code, where, fix }) => [code, where?.file, where?.line, fix?.command]),
      [
        ["LS4002", "contract/contract.d.ts", undefined, "lockstep generate"],
        ["LS4002", "host/lockstep_driver.go", 5, "lockstep generate"],
      ],
    );
    assert.is(findings[0]?.cause, "the file is missing");
    assert.is(findings[1]?.where?.source, "// edited");
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test("an interface that got a method makes driver and declarations stale", async () => {
  const before = await sampleWorkspace(
    Object.fromEntries((await planSample()).map(({ path, content }) => [path, content])),
  );
  const after = await planSample({
    "contract/contract.go":
      "package contract\n\n// Greeter greets.\ntype Greeter interface {\n\tGreet(name string) (string, error)\n\tLeave()\n}\n",
  });
  const stale = await staleGenerated(before, after);
  assert.equal(
    stale.map(({ where }) => where?.file),
    ["contract/contract.d.ts", "host/lockstep_driver.go"],
  );
});

test.run();
