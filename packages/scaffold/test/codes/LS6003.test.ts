import { join } from "node:path";
import { loadWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";
import { newPlugin } from "../../src/index.ts";
import { readTree } from "../../src/readTree.ts";
import { goCommand, goTools } from "../goTools.ts";
import { Rig, refused, templatesDir } from "../rig.ts";

const test = suite("LS6003");

test("a plugin beside the workspace is not made", async () => {
  const rig = await Rig.start();
  const root = await rig.workspace("demo");
  const loaded = await loadWorkspace(root);
  assert.ok(loaded.ok);
  if (!loaded.ok) return;
  const { workspace } = loaded;
  const tools = await goTools();
  const cmd = goCommand(tools, workspace.goWork);
  const before = await readTree(rig.root);
  const options = { name: "x", workspace, cwd: root, cmd, ...tools, templatesDir };
  const [found] = refused(await newPlugin({ ...options, dir: join("..", "x") }));
  assert.is(found?.code, "LS6003");
  assert.is(found?.title, "`../x` leads out of the workspace");
  assert.equal(await readTree(rig.root), before);
  await rig.end();
});

test.run();
