import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep } from "../lockstep.ts";
import { installable } from "../release/installable.ts";
import { ran } from "../release/workspace.ts";

const test = suite("LS7006: a folder cannot take releases");

test("nothing that lockstep did not put there is taken away", async () => {
  const { one } = await installable();
  const folder = emptyFolder();
  const file = join(folder, "file");
  writeFileSync(file, "mine");
  symlinkSync(join(folder, "nowhere"), join(folder, "dangling"));
  const root = (name: string, make: (root: string) => void) => {
    mkdirSync(join(folder, name));
    make(join(folder, name));
  };
  root("current-folder", (at) => mkdirSync(join(at, "current")));
  root("current-elsewhere", (at) => symlinkSync("/usr", join(at, "current")));
  root("current-other", (at) => symlinkSync("releases/2024-05-01", join(at, "current")));
  root("releases-link", (at) => symlinkSync("/tmp", join(at, "releases")));
  root("state-file", (at) => writeFileSync(join(at, ".lockstep"), "mine"));
  for (const [name, where, cause] of [
    ["file", "file", /it is a file or a link that leads nowhere/],
    ["dangling", "dangling", /it is a file or a link that leads nowhere/],
    ["current-folder", "current-folder/current", /it is no link/],
    ["current-elsewhere", "current-elsewhere/current", /it leads to \/usr/],
    ["current-other", "current-other/current", /it leads to releases\/2024-05-01/],
    ["releases-link", "releases-link/releases", /it is not a folder/],
    ["state-file", "state-file/.lockstep", /it is not a folder/],
  ] as const) {
    for (const args of [[one], ["--rollback"]]) {
      const { code, stderr } = lockstep(folder, ["install", ...args, "--to", name]);
      assert.is(code, 1, name);
      assert.match(stderr, /error\[LS7006\]/);
      assert.match(stderr, new RegExp(`--> ${where}\n`));
      assert.match(stderr.replace(/\s+/g, " "), cause);
    }
  }
  assert.is(readFileSync(file, "utf8"), "mine");
  assert.not.ok(existsSync(join(folder, "nowhere")));
});

test("a link to a release that is gone is led to the one that is installed", async () => {
  const { one } = await installable();
  const root = emptyFolder();
  symlinkSync(`releases/${"a".repeat(64)}`, join(root, "current"));
  ran(root, ["install", one, "--to", "."]);
  ran(root, ["check", "current"]);
});

test.run();
