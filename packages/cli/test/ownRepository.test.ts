import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { ownRepository } from "../src/ownRepository.ts";
import { command, emptyFolder } from "./lockstep.ts";

const test = suite("a repository of its own");

test("a folder to come gets one where the repository around it ignores such folders", async () => {
  const root = emptyFolder();
  const env = { PATH: process.env.PATH ?? "" };
  assert.is(command(root, ["git", "init", "--quiet"]).code, 0);
  writeFileSync(join(root, ".gitignore"), "demo/\n");
  assert.is(await ownRepository(join(root, "demo"), env), true);
  assert.is(await ownRepository(join(root, "other"), env), false);
  const elsewhere = { ...env, GIT_DIR: join(root, "nowhere"), GIT_WORK_TREE: "/" };
  assert.is(await ownRepository(join(root, "other"), elsewhere), false);
});

test.run();
