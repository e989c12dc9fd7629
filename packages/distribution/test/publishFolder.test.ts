import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { occupied, publishFolder } from "../src/publishFolder.ts";
import { formatSums } from "../src/sums.ts";

const test = suite("a folder that is published");
const parent = mkdtempSync(join(tmpdir(), "lockstep-distribution-"));
const target = join(parent, "release");
test.after(() => rmSync(parent, { recursive: true }));

/** Fills the folder with one file. */
const filled = (text: string) => async (folder: string) =>
  writeFileSync(join(folder, "host"), text);

test("it appears whole, then takes the place of the old one", async () => {
  await publishFolder(target, filled("old"));
  await publishFolder(target, filled("new"));
  assert.is(readFileSync(join(target, "host"), "utf8"), "new");
  assert.equal(readdirSync(parent), ["release"]);
});

test("a failure leaves the old one and nothing beside it", async () => {
  const failing = publishFolder(target, async (folder) => {
    writeFileSync(join(folder, "host"), "half");
    throw new Error("no more disk");
  });
  await assert.rejects(failing, "no more disk");
  assert.is(readFileSync(join(target, "host"), "utf8"), "new");
  assert.equal(readdirSync(parent), ["release"]);
});

test("what a killed run left is removed", async () => {
  const left = join(parent, ".release.lockstep-dead");
  mkdirSync(left);
  await publishFolder(target, filled("newer"));
  assert.not.ok(existsSync(left));
});

test("a folder with files of somebody else is not taken", () => {
  const sums = formatSums(new Map([["host", "a".repeat(64)]]));
  writeFileSync(join(target, "SHA256SUMS"), sums);
  assert.is(occupied(target, "release"), undefined);
  writeFileSync(join(target, "notes.txt"), "mine");
  assert.match(occupied(target, "release")?.cause ?? "", /notes\.txt/);
  assert.is(occupied(join(parent, "missing"), "missing"), undefined);
  assert.match(occupied(join(target, "host"), "host")?.cause ?? "", /not a folder/);
});

test.run();
