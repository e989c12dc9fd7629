import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { prepareDocuments, testDocument } from "./documents/testDocument.ts";
import { emptyFolder } from "./packed.ts";

// A file of its own: it generates, builds and starts more than all the pages of docs.
const test = suite("commands in the README");
const scratch = emptyFolder("readme");
test.before(prepareDocuments);
test.after(() => rmSync(scratch, { recursive: true, force: true }));
const printed = testDocument(test, "README.md");

test("the last command that `npm start` prints makes a workspace of the user's own", () => {
  const [, command = ""] = /^\$ (.+)$/.exec(printed.get("npm start")?.at(-1) ?? "") ?? [];
  const [clone, bin] = [join(scratch, "lockstep"), join(scratch, "bin")];
  for (const folder of [clone, bin]) mkdirSync(folder);
  for (const name of ["node", "git"]) {
    const folders = (process.env.PATH ?? "").split(delimiter);
    const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
    symlinkSync(found!, join(bin, name));
  }
  const made = spawnSync("/bin/sh", ["-c", command], {
    cwd: clone,
    env: { PATH: bin, HOME: scratch },
    encoding: "utf8",
  });
  assert.is(made.status, 0, `${command}\n${made.stdout}${made.stderr}`);
  assert.ok(existsSync(join(scratch, "my-gateway/lockstep.jsonc")), made.stdout);
});

test("`npm start` tells of both of its builds by plain go how much they compile", () => {
  const counts = (printed.get("npm start") ?? []).flatMap((line) => {
    const [, count] = /^(\d+) packages compiled$/.exec(line) ?? [];
    return count === undefined ? [] : [Number(count)];
  });
  assert.is(counts.length, 2);
  // Without -trimpath Go keeps nothing of what lies in another folder than before.
  assert.ok(counts[0]! >= 3, `${counts}`);
});

test.run();
