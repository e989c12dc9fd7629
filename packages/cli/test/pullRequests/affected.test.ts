import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AffectedReport } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep } from "../lockstep.ts";
import { builtWorkspace, codesOf, ran } from "../release/workspace.ts";
import { append, commitAll, edit, git, onMain } from "./repository.ts";

const test = suite("what a change affects");
let root = "";

test.before(async () => {
  root = onMain(await builtWorkspace());
  git(root, "tag", "start");
});

test.after.each(() => {
  git(root, "checkout", "--quiet", "--force", "-B", "main", "start");
  git(root, "clean", "--quiet", "--force", "-d");
});

function affected(cwd = root, since = "main", env: NodeJS.ProcessEnv = {}): AffectedReport {
  const parsed = parseReport(
    "affected-report",
    ran(cwd, ["affected", "--since", since, "--json"], env),
    "report",
  );
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

function names(report = affected()): string[] {
  return report.units.flatMap((unit) => (unit.affected ? unit.name : []));
}

const module = "example.com/shop";

const edits: [what: string, change: () => void, units: string[], tests: string[]][] = [
  ["nothing", () => {}, [], []],
  ["a README", () => append(root, "README.md", "more"), [], []],
  [
    "one plugin",
    () => append(root, "plugins/hello/hello.go", "// edited"),
    ["hello"],
    [`${module}/plugins/hello`],
  ],
  [
    "the host: all its plugins are judged again",
    () => append(root, "host/main.go", "// edited"),
    ["host", "clock", "hello"],
    [],
  ],
  [
    "the contract, which all import",
    () => append(root, "contract/contract.go", "// edited"),
    ["host", "clock", "hello"],
    [`${module}/plugins/clock`, `${module}/plugins/hello`],
  ],
  [
    "a test of a plugin",
    () => append(root, "plugins/clock/clock_test.go", "// edited"),
    ["clock"],
    [`${module}/plugins/clock`],
  ],
  [
    "a new file that is not committed, under testdata",
    () => {
      mkdirSync(join(root, "plugins/clock/testdata"));
      writeFileSync(join(root, "plugins/clock/testdata/zones.txt"), "UTC\n");
    },
    ["clock"],
    [`${module}/plugins/clock`],
  ],
  [
    "what a manifest promises",
    () => edit(root, "plugins/hello/lockstep.plugin.json", '"0.1.0"', '"0.2.0"'),
    ["hello"],
    [`${module}/plugins/hello`],
  ],
  [
    "how findings are taken",
    () => edit(root, "lockstep.jsonc", /\}\s*$/, ', "severities": { "LS3101": "warning" } }\n'),
    ["host", "clock", "hello"],
    [`${module}/plugins/clock`, `${module}/plugins/hello`],
  ],
  [
    "a flag of one unit",
    () => edit(root, "host/lockstep.host.json", /\}\s*$/, ', "ldflags": "-s" }\n'),
    ["host", "clock", "hello"],
    [],
  ],
];

for (const [what, change, units, tests] of edits) {
  test(`${what}: ${units.join(", ") || "no unit"}`, () => {
    change();
    const report = affected();
    assert.equal({ units: names(report), tests: report.tests }, { units, tests });
    assert.is(
      ran(root, ["affected", "--since", "main"]),
      units.map((name) => `${name}\n`).join(""),
    );
  });
}

test("a plugin that is new is affected, one that is gone is named", () => {
  ran(root, ["new", "plugin", "extra", "--yes"]);
  rmSync(join(root, "plugins/clock"), { recursive: true });
  edit(root, "go.work", "./plugins/clock", "");
  const report = affected();
  assert.equal([names(report), report.gone], [["extra"], ["clock"]]);
  const shown = ran(root, ["affected", "--since", "main", "--why"]);
  assert.match(shown, /^same {6}hello {2}unchanged$/m);
  assert.match(shown, /^affected {2}extra {2}new$/m);
  assert.match(shown, /^gone {6}clock /m);
});

test("the reason is the field of the key that moved, as `plan --changed` tells it", () => {
  append(root, "contract/contract.go", "// edited");
  const [host] = affected().units;
  assert.is(host?.reason, `changed: package ${module}/contract`);
  assert.equal(
    host?.changes.map(({ field, what }) => [field, what]),
    [["packages", `package ${module}/contract`]],
  );
});

test("another Go release affects everything, and is not fetched to learn so", () => {
  edit(root, "lockstep.jsonc", '"go": "1.26.9"', '"go": "1.25.3"');
  commitAll(root, "an older release");
  edit(root, "lockstep.jsonc", '"go": "1.25.3"', '"go": "1.26.9"');
  const report = affected(root, "HEAD");
  assert.is(report.everything, "Go 1.25.3 to 1.26.9");
  assert.equal(names(report), ["host", "clock", "hello"]);
});

test("a state that cannot be planned, or has no workspace, affects everything", () => {
  edit(root, "plugins/hello/lockstep.plugin.json", '"name"', '"nmae"');
  commitAll(root, "broken");
  edit(root, "plugins/hello/lockstep.plugin.json", '"nmae"', '"name"');
  assert.match(affected(root, "HEAD").everything ?? "", /cannot be planned/);
  git(root, "rm", "--quiet", "--cached", "lockstep.jsonc");
  git(root, "commit", "--quiet", "--message", "no workspace");
  assert.match(affected(root, "HEAD").everything ?? "", /has no lockstep workspace/);
});

test("counted is what this branch changed, not what main did meanwhile", () => {
  git(root, "checkout", "--quiet", "-b", "feature");
  append(root, "plugins/hello/hello.go", "// edited");
  commitAll(root, "feature");
  git(root, "checkout", "--quiet", "-b", "later", "main");
  append(root, "plugins/clock/clock.go", "// edited");
  commitAll(root, "later");
  git(root, "checkout", "--quiet", "feature");
  assert.equal(names(affected(root, "later")), ["hello"]);
  git(root, "merge", "--quiet", "--no-edit", "later"); // as a forge does to test a request
  assert.equal(names(affected(root, "later")), ["hello"]);
});

test("index and working tree stay as they are, and no folder is left", () => {
  append(root, "plugins/hello/hello.go", "// staged");
  git(root, "add", "--all");
  append(root, "plugins/hello/hello.go", "// not staged");
  const index = join(root, ".git/index");
  const seen = () => [readFileSync(index, "hex"), git(root, "status", "--porcelain")];
  const [before, temporary] = [seen(), emptyFolder()];
  assert.equal(names(affected(root, "main", { TMPDIR: temporary })), ["hello"]);
  assert.equal(seen(), before);
  assert.equal(readdirSync(temporary), []);
});

test("what a killed run left is removed by the next, and what another works in is not", () => {
  const temporary = emptyFolder();
  const leave = (name: string, owner: object): void => {
    mkdirSync(join(temporary, name));
    writeFileSync(join(temporary, name, "owner.json"), JSON.stringify(owner));
  };
  leave("lockstep-tree-other", { pid: 1, started: "0", scope: "another machine" });
  const scope = `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()} ${git(root, "-c", "alias.ns=!readlink /proc/self/ns/pid", "ns")}`;
  leave("lockstep-tree-dead", { pid: 2 ** 22 + 1, started: "1", scope });
  affected(root, "main", { TMPDIR: temporary });
  assert.equal(readdirSync(temporary), ["lockstep-tree-other"]);
});

test("a workspace in a folder of its repository, from a folder below it, whatever a hook set", () => {
  const outer = emptyFolder();
  cpSync(root, join(outer, "services/shop"), { recursive: true });
  rmSync(join(outer, "services/shop/.git"), { recursive: true });
  writeFileSync(join(outer, "notes.txt"), "outside\n");
  onMain(outer);
  const inner = join(outer, "services/shop/plugins/hello");
  writeFileSync(join(outer, "notes.txt"), "changed\n");
  assert.equal(names(affected(inner)), []);
  append(inner, "hello.go", "// edited");
  git(outer, "config", "diff.relative", "true");
  const hook = { GIT_DIR: "/nowhere", GIT_INDEX_FILE: "/nowhere/index", GIT_PREFIX: "x/" };
  assert.equal(names(affected(inner, "main", hook)), ["hello"]);
});

test("what cannot be compared is told at once, and wrong usage with it", () => {
  for (const ref of ["nope", "-x", "main^{tree}", "main..HEAD", "$(touch pwned)"]) {
    assert.equal(codesOf(root, ["affected", `--since=${ref}`]), ["LS7009"], ref);
  }
  assert.is(lockstep(root, ["affected"]).code, 2);
  assert.is(lockstep(root, ["affected", "--since", "main", "--profile", "nope"]).code, 2);
});

test.run();
