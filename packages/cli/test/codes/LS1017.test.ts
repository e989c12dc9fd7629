import { appendFileSync, cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { judgeCiFiles } from "../../src/doctor/judgeCiFiles.ts";
import { command, emptyFolder, lockstep, newWorkspace } from "../lockstep.ts";

const test = suite("LS1017");
const root = newWorkspace();
const action = ".github/actions/lockstep/action.yml";
const pipeline = ".github/workflows/lockstep-pipeline.yml";

test("a new workspace has the files of its CLI, and its own workflow may be edited", () => {
  appendFileSync(join(root, ".github/workflows/lockstep.yml"), "# ours\n");
  assert.is(judgeCiFiles(root, root), undefined);
});

test("copies of another version are told by doctor, and the printed command puts them right", () => {
  for (const file of [action, pipeline]) appendFileSync(join(root, file), "# older\n");
  const said = lockstep(root, ["doctor", "--json"]);
  assert.is(said.code, 0, "a warning");
  const { findings } = JSON.parse(said.stdout);
  const found = findings.find(({ code }: { code: string }) => code === "LS1017");
  assert.is(found.where.file, pipeline);
  assert.match(
    found.cause,
    `${pipeline} and ${action} are not as in .lockstep/cli/assets/ci/github`,
  );
  assert.is(command(root, ["sh", "-c", found.fix.command]).code, 0);
  assert.is(judgeCiFiles(root, root), undefined);
});

test("of a workspace in a folder of a repository, the repository's files count", () => {
  const outer = emptyFolder();
  const inner = join(outer, "go");
  cpSync(root, inner, { recursive: true });
  rmSync(join(inner, ".git"), { recursive: true, force: true });
  assert.is(command(outer, ["git", "init", "--quiet"]).code, 0);
  cpSync(join(inner, ".github"), join(outer, ".github"), { recursive: true });
  appendFileSync(join(inner, action), "# nobody runs it\n");
  assert.is(judgeCiFiles(inner, inner), undefined);
  appendFileSync(join(outer, action), "# older\n");
  const found = judgeCiFiles(inner, inner);
  assert.is(found?.where?.file, `../${action}`);
  assert.is(command(inner, ["sh", "-c", found?.fix?.command ?? "false"]).code, 0);
  assert.is(judgeCiFiles(inner, inner), undefined);
});

test("without files for GitHub nothing is said", () => {
  rmSync(join(root, ".github"), { recursive: true });
  assert.is(judgeCiFiles(root, root), undefined);
});

test.run();
