import { join } from "node:path";
import { adoptable } from "@lockstep/go-fixtures";
import type { InitReport } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, dist, lockstep } from "../lockstep.ts";
import { nextCommands, plainShell } from "../plainMachine.ts";
import { buildAsToday, contents, git, repository, runHost } from "./repository.ts";

const test = suite("adopt a repository");

/** What is made of the modules, and which profile holds the repository's own flags. */
const expected: Record<keyof typeof adoptable, [kind: string, vendor: boolean, profile: string]> = {
  "one module": ["module", false, "release"],
  "modules with replace": ["new go.work", false, "release"],
  "go.work": ["go.work", false, "release"],
  vendor: ["module", true, "adopted"],
};

for (const [name, make] of Object.entries(adoptable)) {
  const { files, host, plugins, today, loaded } = make();
  const [kind, vendor, profile] = expected[name as keyof typeof adoptable];

  test(`${name}: what plain go builds today, and what lockstep builds of the same sources`, async () => {
    const root = repository(files);
    await buildAsToday(root, files);
    const before = runHost(root, host, plugins);
    assert.match(before.stdout + before.stderr, today);
    git(root, "clean", "-fdxq");

    const shown = reportOf(lockstep(root, ["init", "--json"]).stdout);
    assert.is(shown.written, false);
    assert.equal([shown.modules.kind, shown.modules.vendor], [kind, vendor]);
    assert.is(shown.profile?.name ?? "release", profile);
    assert.is(shown.go.version, "1.26.9");
    assert.ok(shown.plugins.every(({ entry }) => entry === "Middleware"));
    assert.equal(contents(root), files);

    const made = plainShell(root, `node '${bundle}' init --yes`);
    assert.is(made.code, 0, made.stderr);
    const after = contents(root);
    for (const [path, text] of Object.entries(files)) {
      if (path !== ".gitignore") assert.is(after[path], text, path);
    }
    const added = Object.keys(after).filter((path) => !(path in files));
    const told = shown.files.map(({ path }) => path);
    for (const path of added) {
      assert.ok(told.includes(path) || path.startsWith(".lockstep/"), `${path} was not told`);
    }

    const lines = nextCommands(made.stdout);
    assert.is(lines.length, 3, made.stdout);
    for (const line of lines) {
      const ran = plainShell(root, line);
      assert.is(ran.code, 0, `${line}\n${ran.stdout}${ran.stderr}`);
      assert.not.match(ran.stdout, /error|warning/);
      if (line.includes(" ci")) assert.match(ran.stdout, /load .* opened by a probe of/);
    }
    const aligned = lockstep(root, ["align", "--profile", profile]);
    assert.is(aligned.code, 0, aligned.stdout + aligned.stderr);
    const folder = dist.replace(/release$/, profile);
    const unit = (file: string): string => file.replace(/^bin\//, "");
    const opened = runHost(
      root,
      join(folder, unit(host)),
      plugins.map((file) => join(folder, "plugins", unit(file))),
    );
    assert.equal([opened.code, opened.stdout], [0, loaded], opened.stderr);
    assert.match(git(root, "status", "--porcelain", "dist"), /^$/);
  });
}

function reportOf(stdout: string): InitReport {
  const parsed = parseReport("init-report", stdout, "stdout");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

test.run();
