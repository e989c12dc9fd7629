import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AlignReport, CiReport, Lock } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { sha256 } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { dist, lockstep } from "./lockstep.ts";
import {
  goAlone,
  hostOnText,
  lockstepThere,
  needs,
  reached,
  vendorAll,
  versions,
} from "./misalignedModules.ts";

const test = suite("align");

function aligned(root: string, ...args: string[]): { code: number | null; report: AlignReport } {
  const { code, stdout, stderr } = lockstepThere(root, "align", "--json", ...args);
  const parsed = parseReport("align-report", stdout, "report");
  assert.ok(parsed.ok, stdout + stderr + JSON.stringify(parsed));
  return { code, report: parsed.value };
}

test("a newer, an older and a stale one: planned, applied, built, judged and really loaded", () => {
  const root = hostOnText();
  lockstepThere(root, "new", "plugin", "stale", "--yes");
  needs(root, "plugins/hello", "text v1.16.0 // the author's reason");
  needs(root, "plugins/clock", "text v1.13.0");
  needs(root, "plugins/stale", "text v1.14.0");
  const stale = join(root, "plugins/stale/go.mod");
  const fork =
    "\n// until our change is released\nreplace example.com/aligned/text => ../../fork\n";
  writeFileSync(stale, readFileSync(stale, "utf8") + fork);
  git(root, "init", "-q");
  git(root, "add", ".");
  git(root, "commit", "-qm", "one");

  const refused = lockstepThere(root, "build");
  assert.is(refused.code, 2);
  assert.match(refused.stderr, "LS3109");
  const planned = aligned(root);
  assert.equal([planned.code, planned.report.ok, planned.report.applied], [1, false, false]);
  assert.is(git(root, "status", "--porcelain"), "", "a plan writes nothing");
  assert.equal(
    planned.report.edits.map(({ file, from, to }) => [file, from, to]),
    [
      [
        "plugins/clock/go.mod",
        "require example.com/aligned/text v1.13.0",
        "require example.com/aligned/text v1.14.0",
      ],
      [
        "plugins/hello/go.mod",
        "require example.com/aligned/text v1.16.0",
        "require example.com/aligned/text v1.14.0",
      ],
      ["plugins/stale/go.mod", "replace example.com/aligned/text => ../../fork", undefined],
    ],
  );

  const written = aligned(root, "--apply");
  assert.equal([written.code, written.report.ok, written.report.applied], [0, true, true]);
  assert.equal(written.report.edits, planned.report.edits);
  assert.match(
    readFileSync(join(root, "plugins/hello/go.mod"), "utf8"),
    "text v1.14.0 // the author's reason",
  );
  const after = files(root);
  const again = aligned(root, "--apply");
  assert.equal([again.code, again.report.edits, again.report.applied], [0, [], false]);
  assert.equal(files(root), after, "idempotent");
  for (const folder of ["host", "plugins/hello", "plugins/clock", "plugins/stale"]) {
    goAlone(root, folder, "mod", "tidy");
  }
  assert.equal(aligned(root).report.edits, [], "go mod tidy undoes nothing");

  const built = lockstepThere(root, "build");
  assert.is(built.code, 0, built.stdout + built.stderr);
  assert.is(lockstepThere(root, "check").code, 0);
  assert.equal(
    aligned(root).report.modules.map(({ together, locked }) => [together, locked]),
    [["v1.14.0", "v1.14.0"]],
  );
  const called = lockstepThere(root, "call", "hello", "greet", '{"name":"Ada"}');
  assert.match(called.stdout, "Ada", called.stderr);
  git(root, "checkout", "-q", "--", "plugins");
  assert.match(versions(root, "plugins/hello").join(), "text v1.16.0 // the author's reason");
});

test("the lock holds in CI, the host's bytes when a plugin brings modules; union moves both and says why", () => {
  const root = hostOnText();
  const inCi = { ...reached, CI: "true" };
  const build = (...args: string[]) => lockstep(root, ["build", "host", ...args], inCi);
  const rebuilt = (...args: string[]) => {
    rmSync(join(root, dist), { recursive: true, force: true });
    const built = build(...args);
    assert.is(built.code, 0, built.stdout + built.stderr);
    return sha256(readFileSync(join(root, dist, "host")));
  };
  rmSync(join(root, "lockstep-lock.json"));
  const before = rebuilt(); // without a lock it is written, in CI too
  const goMod = readFileSync(join(root, "host/go.mod"), "utf8");
  goAlone(root, "host", "mod", "edit", "-require=example.com/aligned/text@v1.13.0");
  goAlone(root, "host", "list", "-mod=mod", "-e", "-deps", "./...");
  const lines = readFileSync(join(root, "lockstep-lock.json"), "utf8").split("\n");
  const line = lines.findIndex((each) => each.includes('"v1.14.0"')) + 1;
  const moved = build();
  assert.is(moved.code, 1);
  assert.match(moved.stdout, `--> lockstep-lock.json:${line}`);
  assert.match(moved.stdout, /locked v1\.14\.0, now\s+v1\.13\.0/);
  writeFileSync(join(root, "host/go.mod"), goMod);

  needs(root, "plugins/hello", "deep v1.0.0", "old v2.0.0+incompatible");
  assert.is(build().code, 1, "the lock does not know the plugin's modules");
  vendorAll(root);
  assert.is(rebuilt("--no-frozen"), before, "nor when there are vendor folders");
  needs(root, "plugins/clock", "lib v1.0.0");
  const lifted = build();
  assert.is(lifted.code, 1);
  assert.match(lifted.stdout, /LS3101[\s\S]+clock -> example\.com\/aligned\/lib v1\.0\.0 ->/);
  const config = join(root, "lockstep.jsonc");
  const text = readFileSync(config, "utf8");
  const blocked = aligned(root, "--apply");
  assert.equal(
    [blocked.code, blocked.report.edits, blocked.report.findings.map(({ code }) => code)],
    [1, [], ["LS3101"]],
  );
  writeFileSync(config, text.replace("{", '{\n  "severities": { "LS3101": "warning" },'));
  const weighed = aligned(root);
  assert.equal([weighed.code, weighed.report.findings[0]!.severity], [0, "warning"]);
  writeFileSync(config, text.replace('"moduleGraph": "host"', '"moduleGraph": "union"'));
  assert.is.not(rebuilt("--no-frozen"), before);
  const lock: Lock = JSON.parse(readFileSync(join(root, "lockstep-lock.json"), "utf8"));
  const module = lock.modules.find(({ path }) => path === "example.com/aligned/text");
  assert.equal(
    [module?.version, module?.moves],
    ["v1.16.0", [{ host: "host", alone: "v1.14.0", askedBy: ["example.com/demo/plugins/clock"] }]],
  );
  assert.is(build().code, 0);

  const gate = lockstepThere(root, "ci", "--json");
  assert.is(gate.code, 0, gate.stdout + gate.stderr);
  const { steps }: CiReport = JSON.parse(gate.stdout);
  assert.equal(
    steps[1]!.findings.map(({ code, severity, where }) => `${severity} ${code} ${where!.file}`),
    [
      "warning LS3106 vendor/modules.txt",
      "warning LS3106 host/vendor/modules.txt",
      "warning LS3107 host/go.mod",
    ],
  );
  const { code, report } = aligned(root, "--apply");
  assert.equal([code, report.policy], [0, "union"]);
  assert.equal(versions(root, "host"), ["deep v1.0.0 // indirect", "text v1.16.0 // as released"]);
});

function git(root: string, ...args: string[]): string {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  return execFileSync("git", [...who, ...args], { cwd: root, encoding: "utf8" });
}

function files(root: string): string {
  return ["host", "contract", "plugins/hello", "plugins/clock", "plugins/stale"]
    .map((folder) => readFileSync(join(root, folder, "go.mod"), "utf8"))
    .join("\n");
}

test.run();
