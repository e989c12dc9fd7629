import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@lockstep/process";
import { assert, suite } from "@lockstep/test-kit";
import { plannedDocuments, uncommitted } from "../../src/index.ts";
import { planned, repositoryOf, smallest } from "../init/repositoryOf.ts";
import { callerEnv } from "../rig.ts";

const test = suite("LS6008");

test("changed and staged files stop init; new ones and those of a killed run do not", async () => {
  const root = repositoryOf({ ...smallest, ".gitignore": "bin/\n" });
  assert.equal(await uncommitted(root, [], callerEnv), [], "no repository");
  const git = async (...args: string[]) => {
    const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    const done = await run(["git", ...identity, ...args], { cwd: root, env: callerEnv });
    assert.is(done.code, 0, done.stderr);
  };
  await git("init", "--quiet");
  await git("add", ".");
  await git("commit", "--quiet", "-m", "all");
  assert.equal(await uncommitted(root, [], callerEnv), []);

  writeFileSync(join(root, "new.go"), "package app\n");
  const result = await planned(root);
  assert.ok(result.ok);
  const documents = plannedDocuments({ plan: result.plan });
  for (const { path, content } of documents) writeFileSync(join(root, path), content);
  assert.equal(await uncommitted(root, documents, callerEnv), []);
  assert.is((await uncommitted(root, [], callerEnv)).length, 1, "another's .gitignore counts");

  appendFileSync(join(root, "go.mod"), "\n");
  await git("add", "go.mod");
  const [finding] = await uncommitted(root, documents, callerEnv);
  assert.is(finding?.code, "LS6008");
  assert.match(finding?.cause ?? "", /: go\.mod$/);
});

test.run();
