import { join } from "node:path";
import { family } from "@lockstep/go-fixtures";
import type { CiReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { command, emptyFolder, lockstep, newWorkspace } from "../lockstep.ts";
import { goAlone, hostOnText, needs, reached } from "../misalignedModules.ts";
import { append, commitAll, edit, git, onMain } from "./repository.ts";

const test = suite("two pull requests, each green alone, that do not fit together");

/** The gate as a pull request runs it, or as main does: of everything. */
function gate(root: string, since?: string): { code: number | null; report: CiReport } {
  const args = ["ci", "--json", ...(since === undefined ? [] : ["--since", since])];
  const { code, stdout, stderr } = lockstep(root, args, reached);
  assert.ok(stdout.startsWith("{"), stderr);
  return { code, report: JSON.parse(stdout) };
}

function failures({ steps }: CiReport): string[] {
  return steps.flatMap(({ name, findings }) =>
    findings.flatMap(({ code, severity }) => (severity === "error" ? `${name} ${code}` : [])),
  );
}

/** Makes a change on a branch of its own, and holds it to the gate as its pull request would. */
function pullRequest(root: string, branch: string, change: () => void): string[] {
  git(root, "checkout", "--quiet", "-b", branch, "main");
  change();
  const built = lockstep(root, ["build"], reached);
  assert.is(built.code, 0, `${branch}: ${built.stdout}${built.stderr}`);
  commitAll(root, branch);
  const { code, report } = gate(root, "main");
  assert.equal([code, failures(report)], [0, []], `${branch} alone`);
  git(root, "checkout", "--quiet", "main");
  return report.affected!.units.flatMap(({ affected, name }) => (affected ? name : []));
}

function merge(root: string, ...branches: string[]): void {
  for (const branch of branches) git(root, "merge", "--quiet", "--no-ff", "--no-edit", branch);
}

const greeter = "type Greeter interface {\n\t// Leave ends it.\n\tLeave()\n";

/** What the host says to the plugin where each is built from its own go.mod. */
function openedAsAuthorsBuild(root: string): string {
  const folder = emptyFolder();
  const [host, plugin] = [join(folder, "host"), join(folder, "hello.so")];
  goAlone(root, "host", "build", "-o", host, ".");
  goAlone(root, "plugins/hello", "build", "-buildmode=plugin", "-o", plugin, "./plugin");
  return command(folder, [host, plugin]).stderr;
}

test("one lowers a module of the host, one makes a plugin need it as it was", () => {
  const root = hostOnText();
  assert.is(lockstep(root, ["build"], reached).code, 0);
  onMain(root);
  const first = pullRequest(root, "host-lowers-text", () => {
    edit(root, "host/go.mod", `${family}/text v1.14.0`, `${family}/text v1.13.0`);
    goAlone(root, "host", "mod", "tidy");
  });
  const second = pullRequest(root, "plugin-needs-text", () => {
    needs(root, "plugins/hello", "text v1.14.0");
  });
  assert.equal([first, second], [["host", "clock", "hello"], ["hello"]]);
  merge(root, "host-lowers-text", "plugin-needs-text");
  const { code, report } = gate(root);
  assert.is(code, 1);
  assert.ok(failures(report).includes("modules LS3101"), failures(report).join());
  const words = openedAsAuthorsBuild(root);
  assert.match(
    words,
    /plugin was built with a different version of package example.com\/aligned\/text/,
  );
});

test("one changes the contract and all plugins, one adds a plugin of the contract as it was", () => {
  const root = newWorkspace();
  assert.is(lockstep(root, ["build"], reached).code, 0);
  onMain(root);
  const first = pullRequest(root, "contract-asks-for-more", () => {
    edit(root, "contract/contract.go", "type Greeter interface {", greeter);
    append(root, "plugins/hello/hello.go", "func (greeter) Leave() {}");
    assert.is(lockstep(root, ["generate"]).code, 0);
  });
  const second = pullRequest(root, "one-more-plugin", () => {
    const made = lockstep(root, ["new", "plugin", "extra", "--yes"]);
    assert.is(made.code, 0, made.stderr);
  });
  assert.equal([first, second], [["host", "clock", "hello"], ["extra"]]);
  merge(root, "contract-asks-for-more", "one-more-plugin");
  const { code, report } = gate(root);
  assert.is(code, 1);
  assert.ok(failures(report).includes("build LS4001"), failures(report).join());
});

test.run();
