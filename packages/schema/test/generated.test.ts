import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { assert, suite } from "@lockstep/test-kit";
import { generateTypes } from "../scripts/types.ts";
import { generateValidators, validatorFiles } from "../scripts/validators.ts";

const test = suite("generated code");
const committed = (file: string) => new URL(`../src/generated/${file}`, import.meta.url);

test("the committed types are those of the schemas", async () => {
  assert.is(await readFile(committed("documents.ts"), "utf8"), await generateTypes());
});

test("the committed validators are those of the schemas", async () => {
  for (const [file, kinds] of Object.entries(await validatorFiles())) {
    assert.is(await readFile(committed(file), "utf8"), await generateValidators(kinds), file);
  }
});

test("the validators run alone: no ajv, no require, no import", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lockstep-validators-"));
  try {
    await copyFile(committed("validators.ts"), join(folder, "validators.mjs"));
    const script =
      'import("./validators.mjs").then((v) => console.log(v.host({ name: "a" }), v.host({ name: "" })))';
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], { cwd: folder });
    assert.is(stdout, "true false\n");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.run();
