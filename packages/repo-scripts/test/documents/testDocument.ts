import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ensureToolchain, goFolders, loadReleases } from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";
import { assert, type suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../../src/repository.ts";
import { consoleBlocks, type ShownCommand } from "./consoleBlocks.ts";
import { matches } from "./matches.ts";
import { notRun } from "./notRun.ts";
import { lacking, places } from "./places.ts";
import { runInShell } from "./shell.ts";

const scratch = mkdtempSync(join(tmpdir(), "lockstep-documents-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
let env: Record<string, string> = {};

/** To be awaited before the tests: what the commands of documents run in. */
export async function prepareDocuments(): Promise<void> {
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
}

/** What each command printed that was run, for tests that go on from there. */
export type Printed = Map<string, string[]>;

/** Adds the tests of one document: that no command is shown that is not run, and each block's run. */
export function testDocument(test: ReturnType<typeof suite>, document: string): Printed {
  const printed: Printed = new Map();
  const text = readFileSync(join(repositoryRoot, document), "utf8");
  test(`${document}: no command is shown that is not run`, () => {
    assert.equal(notRun(text), []);
  });
  // The page of a code is read in the workspace that has it.
  const home = document.startsWith("docs/codes/") ? "shop" : "repository";
  for (const { place, commands } of consoleBlocks(text, home)) {
    const name = `${document}, in ${place}`;
    const reason = lacking(place);
    if (reason === undefined) test(name, () => run(document, place, commands, printed));
    else test.skip(`not tried: ${name}: ${reason}`);
  }
  return printed;
}

async function run(
  document: string,
  place: string,
  shown: ShownCommand[],
  printed: Printed,
): Promise<void> {
  const make = places[place];
  if (!make) throw new Error(`${document} names a place that is not there: ${place}`);
  const { cwd, prelude, adapt, end } = await make({ scratch, env });
  const commands = shown.filter(({ command }) => !isThisRun(command));
  const adapted = commands.map((each) => ({ ...each, command: adapt(each.command) }));
  const answers = runInShell(adapted, { cwd, env, prelude });
  end?.();
  for (const [index, { command, output, line }] of commands.entries()) {
    const { code, lines, stderr } = answers[index]!;
    printed.set(command, lines);
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
