import { render } from "@lockstep/reporters";
import type { PlanReport, PlanUnit } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("a plan for people");
const before = "0123456789ab".padEnd(64, "0");
const now = "ba9876543210".padEnd(64, "0");

function unit(name: string, more: Partial<PlanUnit> = {}): PlanUnit {
  return {
    name,
    kind: "plugin",
    package: `m/${name}`,
    file: `dist/${name}.so`,
    status: "up-to-date",
    reason: "nothing moved",
    argv: ["/go", "build", "-gcflags=all=-N -l", `./${name}`],
    key: before,
    fields: { argv: now },
    changes: [],
    ...more,
  };
}

const moved = unit("hello", {
  status: "build",
  reason: "changed: module x",
  changes: [
    { field: "modules", what: "module x", before: "v1.0.0", now: "v1.1.0" },
    { field: "modules", what: "module y", now: "v2.0.0" },
    { field: "env", what: "variable CC", before: "gcc" },
    { field: "packages", what: "package p", before, now },
  ],
});

function plan(units: PlanUnit[], changed = false): PlanReport {
  return {
    version: 1,
    command: "plan",
    ok: true,
    profile: "release",
    changed,
    directory: "/shop",
    target: { os: "linux", arch: "amd64" },
    toolchain: { go: "go1.26.9", h1: "h1:x", cc: { id: before, description: "gcc 14" } },
    env: { CC: "gcc", GOFLAGS: "" },
    caller: [
      { name: "PATH", value: "/bin", reason: "finds the compiler" },
      { name: "TMPDIR", reason: "temporary files" },
    ],
    key: [{ field: "argv", reason: "the flags" }],
    units,
    findings: [],
  };
}

function text(report: PlanReport, all = false): string {
  return render(report, { reporter: "terminal", color: false, width: 90, all });
}

test("one line each, and what is the same everywhere", () => {
  assert.is(
    text(plan([unit("host", { kind: "host" }), moved])),
    `up-to-date  host   nothing moved
build       hello  changed: module x

everywhere
  go        go1.26.9 linux/amd64
  c         gcc 14 (0123456789ab)
  folder    /shop
  passes    PATH (--all says what for)

plan (release): 1 up-to-date, 1 to build
`,
  );
});

test("what moved, as it was and as it is", () => {
  assert.is(
    text(plan([moved], true)),
    `build       hello  changed: module x
  modules   module x: v1.0.0 -> v1.1.0
  modules   module y is new: v2.0.0
  env       variable CC is gone; it was gcc
  packages  package p: 0123456789ab -> ba9876543210

plan (release): 1 to build
`,
  );
  assert.is(text(plan([], true)), "plan (release): nothing moved\n");
});

test("a lone unit with its command, all units where they are asked for", () => {
  assert.match(text(plan([moved])), /\n {2}command {3}\/go build '-gcflags=all=-N -l' \.\/hello\n/);
  const units = Array.from({ length: 300 }, (_, index) => unit(`p${index}`));
  const short = text(plan(units));
  assert.ok(short.split("\n").length < 25);
  assert.match(short, /\nand 288 more \(--all lists them\)\n/);
  const whole = text(plan(units), true);
  assert.ok(!whole.includes("--all"));
  assert.match(whole, /\n {2}GOFLAGS {10}""\n[\s\S]*\n {2}argv {13}the flags\n/);
});

test.run();
