import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder } from "../lockstep.ts";
import { builtWorkspace } from "../release/workspace.ts";
import { verified } from "./verified.ts";

const test = suite("verify of what was built");

test("the same bytes from a copy with empty caches; workspace and temporary folder stay as they were", async () => {
  const root = await builtWorkspace();
  const temporary = join(emptyFolder(), "tmp");
  mkdirSync(temporary);
  const before = files(root);
  const { code, state, report } = verified(root, [], { TMPDIR: temporary });
  assert.equal([code, report.ok, report.findings], [0, true, []]);
  assert.equal(state, ["host same", "clock same", "hello same"]);
  for (const { name, sha256, rebuilt, milliseconds } of report.units) {
    assert.is(sha256, rebuilt, name);
    assert.ok(milliseconds > 0, `${name} was really built`);
  }
  assert.equal(files(root), before);
  assert.equal(readdirSync(temporary), []);
});

/** Every file of a folder with what an edit moves; but for the marks of the lock of builds. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("build.lock"))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs, ino } = statSync(path);
      return `${path} ${size} ${mtimeMs} ${ino}`;
    })
    .sort();
}

test.run();
