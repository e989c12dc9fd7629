import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep, newWorkspace } from "../lockstep.ts";
import { append, commitAll, git, onMain } from "../pullRequests/repository.ts";

const test = suite("LS7009: no state to compare with");

function found(root: string, since: string, env: NodeJS.ProcessEnv = {}) {
  const { code, stdout, stderr } = lockstep(root, ["affected", "--since", since, "--json"], env);
  assert.is(code, 2, stderr);
  const [first, ...more] = JSON.parse(stdout);
  assert.equal(more, []);
  assert.is(first.code, "LS7009");
  return first as { cause: string; fix: { text: string; command?: string } };
}

test("a ref that is not there", () => {
  const { cause, fix } = found(onMain(newWorkspace()), "nope");
  assert.is(cause, "the repository has no commit `nope`");
  assert.match(fix.text, /--since origin\/main/);
});

test("no repository, and a branch without a commit", () => {
  const root = newWorkspace();
  rmSync(join(root, ".git"), { recursive: true });
  const ceiling = { GIT_CEILING_DIRECTORIES: "/" };
  assert.match(found(root, "main", ceiling).cause, /not in a git repository/);
  onMain(root);
  git(root, "checkout", "--quiet", "--orphan", "fresh");
  assert.match(found(root, "main").cause, /nothing is committed on the current branch/);
});

test("two histories with nothing in common", () => {
  const root = onMain(newWorkspace());
  git(root, "checkout", "--quiet", "--orphan", "other");
  commitAll(root, "unrelated");
  assert.match(found(root, "main").cause, /have no commit in common/);
});

test("a shallow clone; the command that is named mends it", () => {
  const root = onMain(newWorkspace());
  git(root, "checkout", "--quiet", "-b", "feature");
  for (const line of ["// one", "// two"]) {
    append(root, "plugins/hello/hello.go", line);
    commitAll(root, line);
  }
  git(root, "checkout", "--quiet", "main");
  append(root, "README.md", "more");
  commitAll(root, "meanwhile");
  const clone = join(emptyFolder(), "clone");
  const from = `file://${root}`;
  git(root, "clone", "--quiet", "--depth=1", "--no-single-branch", "-b", "feature", from, clone);
  const { cause, fix } = found(clone, "origin/main");
  assert.match(cause, /this clone is shallow/);
  git(clone, ...fix.command!.split(" ").slice(1));
  const { code, stdout } = lockstep(clone, ["affected", "--since", "origin/main"]);
  assert.equal([code, stdout], [0, "hello\n"]);
});

test("a repository of which git cannot give the files", () => {
  const root = onMain(newWorkspace());
  git(root, "config", "filter.broken.clean", "cat");
  git(root, "config", "filter.broken.smudge", "false");
  git(root, "config", "filter.broken.required", "true");
  writeFileSync(join(root, ".gitattributes"), "*.go filter=broken\n");
  commitAll(root, "filtered");
  assert.match(found(root, "main").cause, /^git says: /);
});

test.run();
