import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildReport, CiReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { command, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("generated code after a change of the contract");
const root = newWorkspace();
const contract = join(root, "contract/contract.go");
let fix = "";

test("a new workspace is up to date", () => {
  assert.is(lockstep(root, ["build"]).code, 0);
  const { code, stdout } = lockstep(root, ["generate", "--check"]);
  assert.equal([code, stdout], [0, "generated code is up to date\n"]);
});

test("build and gate say LS4002 for each stale file, with a command that can be run", () => {
  const text = readFileSync(contract, "utf8");
  const wider = "type GreetResponse struct {\n\tText string\n\tLoud bool\n";
  writeFileSync(contract, text.replace("type GreetResponse struct {\n\tText string\n", wider));
  const built = lockstep(root, ["build", "--json"]);
  assert.is(built.code, 1);
  const parsed: BuildReport = JSON.parse(built.stdout);
  const findings = parsed.findings ?? parsed;
  const files = findings.map(({ code, where }) => `${code} ${where?.file}`).sort();
  assert.equal(files, ["LS4002 contract/contract.d.ts", "LS4002 host/lockstep_driver.go"]);
  fix = findings[0]?.fix?.command ?? "";
  const gate = lockstep(root, ["ci", "--json"]);
  assert.is(gate.code, 1);
  const { steps }: CiReport = JSON.parse(gate.stdout);
  const failed = steps.filter(({ ok }) => !ok).map(({ name }) => name);
  assert.equal(failed, ["generated"], "the other steps run and pass all the same");
  assert.is(lockstep(root, ["build"]).code, 1, "the next build does not take it for good");
  const check = lockstep(root, ["generate", "--check"]);
  assert.is(check.code, 1);
  assert.match(check.stderr, /error\[LS4002\]/);
});

test("from a folder inside the workspace the command says the way back", () => {
  const { stderr } = lockstep(join(root, "host"), ["generate", "--check"]);
  const printed = /^ {6}(cd \.\. && node .*generate)$/m.exec(stderr)?.[1];
  assert.ok(printed, stderr);
  const ran = command(join(root, "host"), ["sh", "-c", `${printed} --check`]);
  assert.is(ran.code, 1);
  assert.match(ran.stderr, /LS4002/);
});

test("the command, run as printed, makes build and gate pass, and TypeScript see the field", () => {
  const generated = command(root, ["sh", "-c", fix]);
  assert.is(generated.code, 0, generated.stderr);
  assert.match(generated.stdout, /^wrote host\/lockstep_driver\.go$/m);
  assert.match(readFileSync(join(root, "contract/contract.d.ts"), "utf8"), /loud: boolean/);
  assert.is(lockstep(root, ["generate", "--check"]).code, 0);
  const gate = lockstep(root, ["ci"]);
  assert.is(gate.code, 0, gate.stdout);
  const called = lockstep(root, ["call", "hello", "greet", '{"name":"Ada"}']);
  assert.is(called.stdout, '{"text":"Hello, Ada!","loud":false}\n', called.stderr);
});

test("declarations that were edited or are gone are told each time, though no unit needs them", () => {
  const file = join(root, "contract/contract.d.ts");
  const text = readFileSync(file, "utf8");
  const builtTwice = () => [lockstep(root, ["build"]), lockstep(root, ["build"])];
  for (const spoil of [() => appendFileSync(file, "// by hand\n"), () => rmSync(file)]) {
    for (const { code, stdout } of builtTwice()) assert.is(code, 0, stdout);
    spoil();
    for (const { code, stdout, stderr } of builtTwice()) {
      assert.is(code, 1, stdout);
      assert.match(stderr, /error\[LS4002\].*\n *--> contract\/contract\.d\.ts/);
    }
    writeFileSync(file, text);
  }
});

test.run();
