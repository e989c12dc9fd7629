import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ensureToolchain, goFolders, loadReleases } from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../src/repository.ts";
import { consoleBlocks, type ShownCommand } from "./documents/consoleBlocks.ts";
import { matches } from "./documents/matches.ts";
import { notRun } from "./documents/notRun.ts";
import { lacking, places } from "./documents/places.ts";
import { runInShell } from "./documents/shell.ts";

const test = suite("commands in README and docs");
const scratch = mkdtempSync(join(tmpdir(), "lockstep-documents-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
let env: Record<string, string> = {};

test.before(async () => {
  const store = storeRoot();
  const releases = await loadReleases();
  const go = await ensureToolchain({ version: "1.26.9", store, releases, env: process.env });
  if (!go.ok) throw new Error(go.findings.map(({ cause }) => cause).join("\n"));
  env = {
    ...(process.env as Record<string, string>),
    PATH: [join(go.toolchain.goroot, "bin"), process.env.PATH].join(delimiter),
    LOCKSTEP_HOME: store,
    LOCKSTEP_DEMO: join(scratch, "demo"),
    // What an author's own go needs, shared with the store so that nothing is fetched twice.
    GOENV: "off",
    GOTOOLCHAIN: "local",
    GOPATH: goFolders(store).gopath,
    GOCACHE: join(goFolders(store).buildCaches, "plain"),
    NO_COLOR: "1",
  };
});

test("the matcher refuses what is not shown", () => {
  assert.ok(matches(["a", "...", "z 12 ms"], ["a", "b", "c", "z 3.4 s"]));
  assert.ok(matches(["... end"], ["any end"]));
  assert.not(matches(["a"], ["a", "b"]));
  assert.not(matches(["a", "b"], ["a"]));
  assert.not(matches(["a.c"], ["abc"]));
});

test("a command that would not be run is told, wherever it stands", () => {
  const told = (...lines: string[]) => notRun(lines.join("\n"));
  for (const language of ["", "sh", "bash", "shell-session"]) {
    assert.is(told(`\`\`\`${language}`, "lockstep build", "```").length, 1, language);
  }
  assert.equal(told("```text", "# a comment", "$ podman build .", "```"), ["3: $ podman build ."]);
  assert.equal(told("- as here:", "  ```console", "  $ make", "  ```").length, 2, "indented");
  assert.equal(told("~~~console", "$ make", "~~~"), ["1: ~~~console"]);
  assert.equal(told("```console", "make", "```"), ["2: make"], "without its mark");
  assert.equal(told("by hand:", "", "    $ make"), ["3:     $ make"]);
  assert.equal(told("```console", "$ make", "made", "$ make", "```", "```go", "x", "```"), []);
  assert.equal(told("```", "error[LS4001]: compile error", "```"), []);
  assert.equal(told("```", "AlignmentError: x {", "```"), []);
});

test("a command that goes on in the next line is one", () => {
  const text = ["```console", "$ podman build \\", "    -t x .", "done", "```"].join("\n");
  const [{ commands } = { commands: [] }] = consoleBlocks(text, "shop");
  assert.equal(commands, [{ command: "podman build \\\n    -t x .", output: ["done"], line: 2 }]);
});

for (const document of documents()) {
  const text = readFileSync(join(repositoryRoot, document), "utf8");
  test(`${document}: no command is shown that is not run`, () => {
    assert.equal(notRun(text), []);
  });
  // The page of a code is read in the workspace that has it.
  const home = document.startsWith("docs/codes/") ? "shop" : "repository";
  for (const { place, commands } of consoleBlocks(text, home)) {
    const name = `${document}, in ${place}`;
    const reason = lacking(place);
    if (reason === undefined) test(name, () => run(document, place, commands));
    else test.skip(`not tried: ${name}: ${reason}`);
  }
}

async function run(document: string, place: string, shown: ShownCommand[]): Promise<void> {
  const make = places[place];
  if (!make) throw new Error(`${document} names a place that is not there: ${place}`);
  const { cwd, prelude, adapt, end } = await make({ scratch, env });
  const commands = shown.filter(({ command }) => !isThisRun(command));
  const adapted = commands.map((each) => ({ ...each, command: adapt(each.command) }));
  const answers = runInShell(adapted, { cwd, env, prelude });
  end?.();
  for (const [index, { command, output, line }] of commands.entries()) {
    const { code, lines, stderr } = answers[index]!;
    const about = `${document}:${line}: $ ${command}\nshown:\n${output.join("\n")}\nprinted:\n${lines.join("\n")}\n${stderr}`;
    const filled = (texts: string[]) => texts.filter((each) => each !== "");
    assert.ok(matches(filled(output), filled(lines)), about);
    if (!output.some(tellsFailure)) assert.is(code, 0, `exit code ${code}\n${about}`);
  }
}

/** Whether a command that prints this may fail. */
function tellsFailure(line: string): boolean {
  return /^error\[LS\d{4}\]/.test(line);
}

/** `npm test` is what runs this; running it here would never end. */
function isThisRun(command: string): boolean {
  return command === "npm test";
}

/** The README and every page below docs. */
function documents(): string[] {
  const docs = readdirSync(join(repositoryRoot, "docs"), { recursive: true, encoding: "utf8" });
  const pages = docs.filter((name) => name.endsWith(".md")).sort();
  return ["README.md", ...pages.map((name) => join("docs", name))];
}

test.run();
