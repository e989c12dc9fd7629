import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { Changes } from "../src/changes.ts";

const test = suite("Changes");
let root: string;
test.before.each(async () => {
  root = await mkdtemp(join(tmpdir(), "lockstep-changes-"));
});
test.after.each(() => rm(root, { recursive: true }));

/** Can be read and made, but leaves no room for the name of the file that would replace it. */
const unwritable = "x".repeat(250);

test("a file that could not be written needs no undoing, and the others are undone", async () => {
  await writeFile(join(root, unwritable), "before");
  await writeFile(join(root, "there"), "before");
  const changes = new Changes(root);
  await changes.write("there", "after");
  await changes.write("new", "after");
  await assert.rejects(changes.write(unwritable, "after"), /ENAMETOOLONG/);
  await changes.undo();
  assert.is(await readFile(join(root, "there"), "utf8"), "before");
  assert.equal(await readdir(root), ["there", unwritable]);
});

test("a file that cannot be brought back is told, and the others are brought back", async () => {
  for (const name of ["a", "b"]) await writeFile(join(root, name), "before");
  const changes = new Changes(root);
  for (const name of ["a", "b"]) await changes.write(name, "after");
  await rm(join(root, "a"));
  await mkdir(join(root, "a/full"), { recursive: true });
  await assert.rejects(changes.undo(), /EISDIR/);
  assert.is(await readFile(join(root, "b"), "utf8"), "before");
});

test.run();
