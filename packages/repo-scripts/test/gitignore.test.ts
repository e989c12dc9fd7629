import { rmSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../src/repository.ts";
import { emptyFolder, ran } from "./packed.ts";

const test = suite("what git ignores here");
const scratch = emptyFolder("gitignore");
test.after(() => rmSync(scratch, { recursive: true, force: true }));

test("the demo, which thereby becomes a repository of its own; no source", async () => {
  // A git folder of its own: the sources may lie here without one, and nobody's settings count.
  const gitFolder = join(scratch, ".git");
  const git = (...args: string[]) =>
    ran(
      ["git", `--git-dir=${gitFolder}`, `--work-tree=${repositoryRoot}`, ...args],
      repositoryRoot,
      {
        PATH: process.env.PATH,
        HOME: scratch,
        GIT_CONFIG_NOSYSTEM: "1",
      },
    );
  assert.is((await git("init", "--quiet")).code, 0);
  for (const path of ["demo/", "demo/x", "demo/host/main.go"]) {
    assert.match((await git("check-ignore", "--verbose", path)).stdout, /^\.gitignore:\d+:/, path);
  }
  assert.is((await git("check-ignore", "packages/repo-scripts/src/demo/say.ts")).code, 1);
});

test.run();
