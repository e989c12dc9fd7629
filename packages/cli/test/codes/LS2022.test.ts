import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { judgeGit } from "../../src/doctor/judgeGit.ts";
import { command, emptyFolder } from "../lockstep.ts";

const test = suite("LS2022");
const outer = emptyFolder();
const root = join(outer, "work", "my shop");
mkdirSync(root, { recursive: true });
const judge = (env: Record<string, string> = {}) =>
  judgeGit(root, {
    cwd: outer,
    env: { PATH: process.env.PATH, ...env },
    signal: new AbortController().signal,
  });

test("an outer repository that ignores the workspace, whatever git is told of another one", async () => {
  assert.is(await judge(), undefined, "in no repository");
  assert.is(command(outer, ["git", "init", "--quiet"]).code, 0);
  assert.is(await judge(), undefined, "in one that does not ignore it");
  writeFileSync(join(outer, ".gitignore"), "*.log\nwork/\n");
  for (const env of [{}, { GIT_DIR: "/nonexistent" }] as Record<string, string>[]) {
    const found = await judge(env);
    assert.is(found?.code, "LS2022");
    assert.match(found?.cause ?? "", /^git says: (.*\/)?\.gitignore:2:work\/\. Nothing/);
    assert.is(found?.fix?.command, "git init 'work/my shop'");
  }
});

test("the printed command helps, and so does a line that takes it out again", async () => {
  appendFileSync(join(outer, ".gitignore"), "!work/\n");
  assert.is(await judge(), undefined);
  writeFileSync(join(outer, ".gitignore"), "work/\n");
  const { fix } = (await judge()) ?? {};
  assert.is(command(outer, ["sh", "-c", fix?.command ?? "false"]).code, 0);
  assert.is(await judge(), undefined);
});

test("without git nothing is said", async () => {
  assert.is(await judge({ PATH: "/nonexistent" }), undefined);
});

test.run();
