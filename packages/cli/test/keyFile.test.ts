import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { command, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("plan --key-file");
const root = newWorkspace();
const file = "dist/.lockstep/key.json";

/** Writes the key file, and gives its text. */
function keyFile(...more: string[]): string {
  const done = lockstep(root, ["plan", "--key-file", file, ...more]);
  assert.is(done.code, 0, done.stderr);
  return readFileSync(join(root, file), "utf8");
}

test("it fits its schema, and keeps its times while it says the same", () => {
  const text = keyFile();
  const parsed = parseReport("key-report", text, file);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  const { mtimeMs } = statSync(join(root, file));
  assert.is(keyFile(), text);
  assert.is(statSync(join(root, file)).mtimeMs, mtimeMs);
});

test("a unit's own source is not in it; flags, module files and settings are", () => {
  const before = keyFile();
  appendFileSync(join(root, "plugins/hello/hello.go"), "// edited\n");
  assert.is(keyFile(), before);
  assert.is.not(keyFile("--profile", "debug"), before);
  const mod = join(root, "plugins/hello/go.mod");
  const original = readFileSync(mod, "utf8");
  writeFileSync(mod, `${original}\n// moved\n`);
  assert.is.not(keyFile(), before);
  writeFileSync(mod, original);
  const config = join(root, "lockstep.jsonc");
  const settings = readFileSync(config, "utf8");
  writeFileSync(config, settings.replace('"host": a plugin', "a comment: a plugin"));
  assert.is(keyFile(), before, "a comment is no setting");
  writeFileSync(config, settings.replace('"moduleGraph": "host"', '"moduleGraph": "union"'));
  assert.is.not(keyFile(), before);
  writeFileSync(config, settings);
});

test("the same workspace in another folder has the same", () => {
  const other = newWorkspace();
  mkdirSync(join(other, "dist/.lockstep"), { recursive: true });
  const done = lockstep(other, ["plan", "--key-file", file]);
  assert.is(done.code, 0, done.stderr);
  assert.is(readFileSync(join(other, file), "utf8"), keyFile());
});

test("any part of the CLI's code is in it", () => {
  const own = join(root, ".lockstep/cli/dist");
  const ofOwn = (): string => {
    const argv = [process.execPath, join(own, "lockstep.js"), "plan", "--key-file", file];
    const done = command(root, argv);
    assert.is(done.code, 0, done.stderr);
    return readFileSync(join(root, file), "utf8");
  };
  const before = ofOwn();
  const [chunk = ""] = readdirSync(own).filter((name) => name.startsWith("chunk-"));
  for (const name of ["lockstep.js", "index.js", "chunks.js", chunk]) {
    const text = readFileSync(join(own, name), "utf8");
    appendFileSync(join(own, name), "// another release");
    assert.is.not(ofOwn(), before, name);
    writeFileSync(join(own, name), text);
  }
  assert.is(ofOwn(), before);
});

test("an unknown profile is a finding", () => {
  const done = lockstep(root, ["plan", "--key-file", file, "--profile", "relase"]);
  assert.is(done.code, 2);
  assert.match(done.stderr, /LS4005/);
});

test.run();
