import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { staleGenerated } from "@lockstep/contract";
import { lockName } from "@lockstep/go-workspace";
import { run } from "@lockstep/process";
import { assert, suite } from "@lockstep/test-kit";
import { taskFiles } from "../src/index.ts";
import { type GoTools, goTools } from "./goTools.ts";
import { callerEnv, Rig, templatesDir } from "./rig.ts";
import { workspaceFacts } from "./templateFacts.ts";

const test = suite("templates");
let tools: GoTools;
test.before(async () => {
  tools = await goTools();
});

/** Generated code and lock are as lockstep would write them, and all Go is formatted. */
async function assertFresh(root: string): Promise<void> {
  const { workspace, generated, lock } = await workspaceFacts(root, tools);
  assert.ok(generated.length > 1);
  assert.equal(await staleGenerated(workspace, generated), []);
  assert.equal(taskFiles(workspace), []);
  const present = JSON.parse(await readFile(join(root, lockName), "utf8"));
  const wanted = JSON.parse(lock);
  assert.equal(present.modules, wanted.modules);
  assert.is(present.go.toolchains["linux-amd64"], wanted.go.toolchains["linux-amd64"]);
  const gofmt = join(tools.toolchain.goroot, "bin/gofmt");
  assert.is((await run([gofmt, "-l", "."], { cwd: root, env: callerEnv })).stdout, "");
}

for (const folder of ["workspace", "mosn"]) {
  test(`templates/${folder} is up to date; else: pnpm run refresh-templates`, () =>
    assertFresh(join(templatesDir, folder)));
}

for (const template of ["default", "mosn"]) {
  for (const module of ["zz.example/a/fresh", "acme/shop", "Zeta"]) {
    test(`a ${template} workspace of ${module} is what lockstep would generate`, async () => {
      const rig = await Rig.start();
      await assertFresh(await rig.workspace("fresh", { template, module }));
      await rig.end();
    });
  }
}

test.run();
