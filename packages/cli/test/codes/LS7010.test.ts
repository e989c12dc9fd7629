import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep } from "../lockstep.ts";
import { append, edit } from "../pullRequests/repository.ts";
import { builtWorkspace, ran } from "../release/workspace.ts";

const test = suite("LS7010: the gate was handed artefacts of other sources");

test("each artefact with what its sources differ in; of the commit it was built from it passes", async () => {
  const root = await builtWorkspace();
  const release = join(emptyFolder(), "release");
  ran(root, ["pack", "-o", release]);
  append(root, "contract/contract.go", "// edited");
  edit(root, "host/lockstep.host.json", /\}\s*$/, ', "ldflags": "-s" }\n');
  const { code, stdout } = lockstep(root, ["ci", "--artifacts", release, "--json"]);
  assert.is(code, 1);
  const step = JSON.parse(stdout).steps.find(({ name }: { name: string }) => name === "artefacts");
  const found = step.findings.map((each: Record<string, string>) => [each.code, each.subject]);
  assert.equal(found, [
    ["LS7010", "host"],
    ["LS7010", "clock"],
    ["LS7010", "hello"],
  ]);
  assert.match(step.findings[0].cause, /^host: changed: .*contract, the flags$/);
  assert.is(step.findings[2].where.file, join(release, "plugins/hello.so"));
  const dev = lockstep(await builtWorkspace(), ["ci", "--artifacts", release, "--profile", "dev"]);
  assert.match(dev.stdout, /error\[LS7010\][\s\S]*the flags/);
});

test.run();
