import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goEnvironment, goToolchain } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, dist, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("generate, build, check, call");
const root = newWorkspace();

test("a new workspace can be read by whom the umask allows", () => {
  assert.is(statSync(root).mode & 0o777, 0o777 & ~process.umask());
});

test("a new workspace builds with no edit, once", () => {
  const built = lockstep(root, ["build", "--json"]);
  assert.is(built.code, 0, built.stderr);
  const report = JSON.parse(built.stdout);
  assert.equal(
    report.units.map(({ name, status }: { name: string; status: string }) => [name, status]),
    [
      ["host", "built"],
      ["clock", "built"],
      ["hello", "built"],
    ],
  );
  const again = JSON.parse(lockstep(root, ["build", "--json"]).stdout);
  for (const unit of again.units) assert.is(unit.status, "up-to-date");
});

test("the host really loads the plugins that check says it loads", () => {
  const checked = lockstep(root, ["check", "--json"]);
  assert.is(checked.code, 0, checked.stderr);
  const report = JSON.parse(checked.stdout);
  assert.equal(
    report.plugins.map(({ verdict, skew }: { verdict: string; skew: string }) => [verdict, skew]),
    [
      ["loads", "none"],
      ["loads", "none"],
    ],
  );
  const host = command(root, [join(root, dist, "host")]);
  assert.is(host.code, 0, host.stderr);
  assert.match(host.stdout, /^hello: Hello, world!$/m);
});

test("call prints the answer as JSON on stdout and nothing else", () => {
  const called = lockstep(root, ["call", "hello", "greet", '{"name":"Ada"}']);
  assert.equal(called, { code: 0, stdout: '{"text":"Hello, Ada!"}\n', stderr: called.stderr });
});

test("call tells a Go error, a wrong method and wrong data apart", () => {
  const goError = lockstep(root, ["call", "hello", "greet", '{"name":""}']);
  assert.is(goError.code, 1);
  assert.match(goError.stderr, /^error: hello: /m);
  const method = lockstep(root, ["call", "hello", "great", "{}"]);
  assert.is(method.code, 1);
  assert.match(method.stderr, /greet/);
  const missing = lockstep(root, ["call", "hello", "greet"]);
  assert.is(missing.code, 1);
  assert.match(missing.stderr, /greet.* takes one argument \(\w+\)/);
  const data = lockstep(root, ["call", "hello", "greet", "{name}"]);
  assert.is(data.code, 2);
  assert.match(data.stderr, /not JSON/);
});

test("call reads its data from standard input for a dash, and says what is wrong with it", () => {
  const piped = (input: string | Buffer) =>
    spawnSync(process.execPath, [bundle, "call", "hello", "greet", "-", "--quiet"], {
      cwd: root,
      input,
      encoding: "utf8",
    });
  const { status, stdout, stderr } = piped('\ufeff{"name":\n "Ada"}\n');
  assert.equal([status, stdout], [0, '{"text":"Hello, Ada!"}\n'], stderr);
  const wrong: [string | Buffer, RegExp][] = [
    ["{name}", /^error: the data on standard input is not JSON: .*position 1/],
    ["", /^error: the data on standard input is not JSON: Unexpected end/],
    [Buffer.from([0x22, 0xff, 0x22]), /^error: the data on standard input is not UTF-8$/m],
    [Buffer.alloc(64 * 1024 * 1024 + 1, " "), /^error: .* is longer than 64 MiB$/m],
  ];
  for (const [input, words] of wrong) {
    const refused = piped(input);
    assert.equal([refused.status, refused.stdout], [2, ""], refused.stderr);
    assert.match(refused.stderr, words);
  }
});

test("data that the method cannot take as it is fails the call, with its place", () => {
  const { code, stdout, stderr } = lockstep(root, ["call", "hello", "greet", '{"nane":"Ada"}']);
  assert.equal([code, stdout], [1, ""]);
  assert.match(stderr, /^error: req: unknown key "nane"; did you mean "name"\? /m);
});

test("what host and plugins print while they are loaded is not in the gate's report", () => {
  const file = join(root, "plugins/hello/noisy.go");
  writeFileSync(file, 'package hello\n\nimport "fmt"\n\nfunc init() { fmt.Println("noise") }\n');
  const gate = lockstep(root, ["ci", "--json"]);
  rmSync(file);
  assert.is(gate.code, 0, gate.stderr);
  assert.is(JSON.parse(gate.stdout).ok, true);
  assert.match(gate.stderr, /^noise$/m);
});

test("each module passes its own go test, with and without go.work", async () => {
  const toolchain = await goToolchain();
  const env = await goEnvironment(toolchain);
  for (const module of ["contract", "host", "plugins/hello", "plugins/clock"]) {
    for (const GOWORK of ["", "off"]) {
      const ran = command(join(root, module), [toolchain.go, "test", "./..."], { ...env, GOWORK });
      assert.is(ran.code, 0, `${module} GOWORK=${GOWORK}: ${ran.stderr}${ran.stdout}`);
    }
  }
});

test("the record beside an artefact names no folder of this machine", () => {
  const record = readFileSync(join(root, dist, "plugins/hello.so.record.json"), "utf8");
  assert.ok(record.includes("$WORKSPACE"));
  assert.not(record.includes(root));
  assert.not(record.includes(process.env.LOCKSTEP_HOME!));
});

test("a plugin that ends the host while it is opened is named, and shown at its manifest", () => {
  const file = join(root, "plugins/hello/ending.go");
  writeFileSync(file, 'package hello\n\nimport "os"\n\nfunc init() { os.Exit(0) }\n');
  const gate = lockstep(root, ["ci", "--json", "--reporter", "github=annotations.txt"]);
  rmSync(file);
  assert.is(gate.code, 1, gate.stderr);
  const { steps } = JSON.parse(gate.stdout);
  const { findings } = steps.find(({ name }: { name: string }) => name === "load");
  const plugin = `${dist}/plugins/hello.so`;
  assert.equal(
    findings.map(({ code, subject }: Record<string, string>) => [code, subject]),
    [["LS5003", plugin]],
  );
  assert.match(
    findings[0].cause,
    `exited with code 0 while it opened ${plugin} and Go said nothing`,
  );
  const annotations = readFileSync(join(root, "annotations.txt"), "utf8");
  assert.match(annotations, /^::error file=plugins\/hello\/lockstep\.plugin\.json,title=LS5003/m);
  rmSync(join(root, "annotations.txt"));
});

test("a host that cannot be started is told once, however many plugins it has", () => {
  const host = join(root, dist, "host");
  chmodSync(host, 0o644);
  const gate = lockstep(root, ["ci", "--force", "--json"]);
  chmodSync(host, 0o755);
  assert.is(gate.code, 1, gate.stderr);
  const { steps } = JSON.parse(gate.stdout);
  const { findings } = steps.find(({ name }: { name: string }) => name === "load");
  assert.equal(
    findings.map(({ title, fix }: { title: string; fix: object }) => [title, fix]),
    [["host is not executable", { text: "give it back", command: `chmod +x ${dist}/host` }]],
  );
});

test.run();
