import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { patchedGo } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep, newWorkspace } from "../lockstep.ts";

const test = suite("LS2013");
const root = newWorkspace();

test("a distribution without what plugins are built from is told before a build", async () => {
  const config = join(root, "lockstep.jsonc");
  const text = readFileSync(config, "utf8");
  writeFileSync(config, text.replace('"hosts"', '"goToolchain": "machine", "hosts"'));
  const goroot = join(emptyFolder(), "go");
  await patchedGo(goroot);
  rmSync(join(goroot, "src"), { recursive: true });
  const env = { PATH: `${join(goroot, "bin")}:${process.env.PATH}` };
  for (const command of ["build", "doctor"]) {
    const { code, stderr } = lockstep(root, [command], env);
    assert.is(code, 3, stderr);
    assert.match(stderr, /^error\[LS2013\]: the machine's Go is not complete$/m);
    assert.match(stderr, /has\s+no\s+src\/runtime,\s+src\/plugin/);
  }
});

test.run();
