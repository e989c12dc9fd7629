import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";
import { onTerminal } from "./onTerminal.ts";

const test = suite("reporters of one run");
const root = newWorkspace();

/** A workspace in a folder of a repository, of which one plugin is a copy of the other. */
test.before(() => {
  rmSync(join(root, ".git"), { recursive: true, force: true });
  assert.is(command(dirname(root), ["git", "init", "-q"]).code, 0);
  assert.is(lockstep(root, ["build"]).code, 0);
  copyFileSync(join(root, dist, "plugins/clock.so"), join(root, dist, "plugins/hello.so"));
});

function check(to: string, env: NodeJS.ProcessEnv = {}, cwd = root) {
  return lockstep(cwd, ["check", "--reporter", to], { GITHUB_STEP_SUMMARY: "", ...env });
}

function read(...path: string[]): string {
  return readFileSync(join(...path), "utf8");
}

test("each goes where it is told, in folders that are made, seen from the repository's root", () => {
  const out = join(root, "out/deep");
  const { code, stdout } = check(
    "github,sarif=out/deep/a.sarif,gitlab=out/deep/g.json,junit=out/deep/j.xml,markdown=out/deep/m.md,html=out/deep/r.html",
  );
  assert.is(code, 1);
  const manifest = "demo/plugins/hello/lockstep.plugin.json";
  assert.match(stdout, `::error file=${manifest},title=`);
  assert.match(stdout, /\n1 of 2 plugins loads; 1 refused\n$/);
  const [run] = JSON.parse(read(out, "a.sarif")).runs;
  assert.is(run.results[0].locations[0].physicalLocation.artifactLocation.uri, manifest);
  assert.is(JSON.parse(read(out, "g.json"))[0].location.path, manifest);
  assert.match(read(out, "j.xml"), /classname="hello" name="loads"[^>]*><failure/);
  assert.match(read(out, "r.html"), /<th scope="row">hello<\/th><td class="bad">/);
  assert.match(read(out, "m.md"), /\| `hello` \| \*\*refused\*\* \(LS/);
  assert.equal(readdirSync(out).sort(), ["a.sarif", "g.json", "j.xml", "m.md", "r.html"]);
});

test("with none on stdout people still read there how it went", () => {
  const { stdout } = check("sarif=out/a.sarif");
  assert.match(stdout, /^refused {2}hello/m);
  const json = lockstep(root, ["check", "--json", "--reporter", "sarif=out/b.sarif"]);
  assert.is(JSON.parse(json.stdout).command, "check");
  assert.ok(existsSync(join(root, "out/b.sarif")));
  assert.is(JSON.parse(check("sarif=-").stdout).version, "2.1.0");
});

test("GitHub's page of the job gets the summary, after what stands there", () => {
  const page = join(emptyFolder(), "summary.md");
  writeFileSync(page, "before\n");
  check("github", { GITHUB_STEP_SUMMARY: page });
  check("github", { GITHUB_STEP_SUMMARY: page });
  const text = readFileSync(page, "utf8");
  assert.match(text, /^before\n### lockstep: 1 of 2 plugins loads/);
  assert.is(text.match(/^### lockstep/gm)?.length, 2);
  check("terminal", { GITHUB_STEP_SUMMARY: page });
  assert.is(readFileSync(page, "utf8"), text);
});

test("wrong words are refused before anything runs", () => {
  const cases = {
    "github,sarif": /^error: the reporters `github` and `sarif` both write to stdout; .*=FILE`\n/,
    sariff: /^error: there is no reporter `sariff`; did you mean `sarif`\? \(reporters: terminal, /,
    "sarif=": /^error: `--reporter sarif=` names no file after the =\n/,
    "sarif=x,junit=./x": /^error: two reporters write to x; give each a file of its own\n/,
  };
  for (const [to, said] of Object.entries(cases)) {
    const { code, stdout, stderr } = check(to);
    assert.equal({ code, stdout }, { code: 2, stdout: "" }, to);
    assert.match(stderr, said);
  }
  const both = lockstep(root, ["check", "--json", "--reporter", "github"]);
  assert.is(both.code, 2);
  const other = lockstep(root, ["fetch", "--reporter", "sarif=x"]);
  assert.match(
    other.stderr,
    /^error: the reporter `sarif` is for build, check, verify and ci; `fetch` has/,
  );
  assert.not(existsSync(join(root, "x")));
});

test("what is found before there is a report is in every document too", () => {
  const fresh = newWorkspace("fresh");
  const unbuilt = check("terminal,sarif=a.sarif", {}, fresh);
  assert.is(unbuilt.code, 1);
  const rules = () => JSON.parse(read(fresh, "a.sarif")).runs[0].results.map(rule);
  const rule = ({ ruleId }: { ruleId: string }) => ruleId;
  assert.equal([...new Set(rules())], ["LS4009"]);
  writeFileSync(join(fresh, "lockstep.jsonc"), `{ "version": 1, "go": 3 }`);
  assert.is(check("terminal,sarif=a.sarif", {}, fresh).code, 2);
  assert.ok(rules().includes("LS1003"), rules().join());
});

test("a link and a pipe stay what they are, and a target that cannot be written is told", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "real"), "");
  symlinkSync("real", join(folder, "link"));
  assert.is(check(`sarif=${folder}/link`).code, 1);
  assert.ok(lstatSync(join(folder, "link")).isSymbolicLink());
  assert.is(JSON.parse(read(folder, "real")).version, "2.1.0");
  const line = `mkfifo pipe && (cat pipe > got &) && cd "$1" && "$2" "$3" check --reporter sarif="$0/pipe"`;
  command(folder, ["bash", "-c", line, folder, root, process.execPath, bundle]);
  assert.ok(lstatSync(join(folder, "pipe")).isFIFO());
  mkdirSync(join(folder, "taken"));
  for (const target of ["taken", "real/below"]) {
    const { code, stderr } = check(`sarif=${folder}/${target}`);
    assert.is(code, 3, stderr);
    assert.match(stderr, /^error: cannot \w+ [^\n]*\n {2}a f/m);
  }
});

test("a reader that goes away costs no file and no exit code", () => {
  const line = `"$0" "$1" check --reporter terminal,sarif=piped.sarif | true; exit \${PIPESTATUS[0]}`;
  const { code, stderr } = command(root, ["bash", "-c", line, process.execPath, bundle]);
  assert.is(code, 1, stderr);
  assert.is(stderr, "");
  assert.is(JSON.parse(read(root, "piped.sarif")).version, "2.1.0");
});

test("colour is for terminals only, and for none that says NO_COLOR", () => {
  const styled = /\u001b\[/;
  const args = ["check", "--reporter", "terminal,markdown=m.md"];
  assert.match(onTerminal(root, args, { columns: 80, env: { NO_COLOR: "" } }), styled);
  assert.not.match(onTerminal(root, args, { columns: 80, env: { NO_COLOR: "1" } }), styled);
  assert.not.match(onTerminal(root, args, { columns: 80, env: { TERM: "dumb" } }), styled);
  const forced = check("terminal,markdown=m.md", { FORCE_COLOR: "1", NO_COLOR: "" });
  assert.match(forced.stdout, styled);
  assert.not.match(read(root, "m.md"), styled);
  assert.not.match(check("terminal", { FORCE_COLOR: "", NO_COLOR: "" }).stdout, styled);
});

test("a narrow terminal breaks between words; only commands and long words stay whole", () => {
  const shown = onTerminal(root, ["check"], { columns: 40 });
  const lines = stripVTControlCharacters(shown).split(/\r?\n/);
  const long = lines.filter((line) => line.length > 40);
  for (const line of long) {
    assert.ok(
      line.split(" ").some((word) => word.length > 20),
      line,
    );
  }
  assert.ok(lines.some((line) => /^ {2}= fix: /.test(line)));
});

test.run();
