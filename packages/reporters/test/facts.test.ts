import { render } from "@lockstep/reporters";
import type {
  AlignReport,
  ExplainReport,
  InspectedFile,
  InspectReport,
  WhyReport,
} from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("align, explain, why and inspect for people");

const explained: ExplainReport = {
  version: 1,
  command: "explain",
  ok: true,
  texts: [
    {
      family: "realpath-failed",
      line: 3,
      count: 2,
      text: `plugin.Open("a\u001b[2J.so"): realpath failed ${"and more ".repeat(40)}`,
      title: "the file is not there",
      doing: "plugin.Open resolved the path, before anything was loaded",
      values: {},
      meanings: [
        { text: "there is no such file ".repeat(8).trim(), certainty: "proven", code: "LS3009" },
        { text: "the path is relative", certainty: "likely" },
      ],
      settle: [{ text: "says whether it is there", command: "lockstep inspect HOST" }],
    },
  ],
  unrecognised: 1,
  next: [],
};

const unit = { links: true, imports: ["m/host", "x/y"], requires: [], requiresAlone: [] };
const traced: WhyReport = {
  version: 1,
  command: "why",
  ok: true,
  asked: "x/y",
  kind: "package",
  module: "x",
  summary: "shared: the host `host` and the plugin `a` are built from it",
  units: [
    {
      ...unit,
      name: "host",
      kind: "host",
      together: { path: "x", version: "v1.1.0" },
      alone: { path: "x", version: "v1.0.0", replace: "../x" },
      requires: ["m/a", "x@v1.1.0"],
      requiresAlone: ["m/host", "x@v1.0.0"],
    },
    { ...unit, name: "a", kind: "plugin", problem: "go: no such module" },
    { ...unit, name: "b", kind: "plugin", links: false, imports: [] },
  ],
  others: [["m/contract", "x@v1.1.0"]],
  findings: [],
};

const many = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`std/package${index}`, "0123456789abcdef"]),
);
const file: InspectedFile = {
  file: "a.so",
  kind: "plugin",
  goVersion: "go1.26.9",
  os: "linux",
  arch: "amd64",
  trimmed: false,
  size: 5_000_000,
  pluginPath: "m/a",
  symbols: [],
  modules: Array.from({ length: 200 }, (_, index) => ({ path: `ex.com/m${index}`, version: "v1" })),
  packages: [{ module: "std", fingerprints: many }],
  settings: { "-tags": "a b", CGO_ENABLED: "1" },
  c: { library: "musl", needed: ["libc.so"], sanitizers: ["-race"] },
  record: { file: "a.so.record.json", fits: false, problem: "of other content" },
};
const inspected: InspectReport = {
  version: 1,
  command: "inspect",
  ok: true,
  files: [file],
  findings: [],
};
const compared: InspectReport = {
  ...inspected,
  files: [file, { ...file, file: "b.so" }],
  differences: {
    facts: [{ what: "Go release", first: "go1.26.9", second: "go1.27.3" }],
    settings: [{ what: "CGO_CFLAGS", first: "" }],
    modules: Array.from({ length: 30 }, (_, index) => ({ what: `ex.com/m${index}`, first: "v1" })),
    packages: Array.from({ length: 30 }, (_, index) => ({
      module: `ex.com/m${index}`,
      common: 20,
      differing: Object.keys(many).slice(0, 20),
      onlyFirst: ["only"],
      onlySecond: [],
    })),
  },
};

const text = (report: ExplainReport | WhyReport | InspectReport, more: object = {}) =>
  render(report, { reporter: "terminal", color: false, width: 80, ...more });

test("a recognised text: place, what Go did, meanings with codes, the command, what HOST is", () => {
  const lines = text(explained).split("\n");
  assert.is(lines[0], "the file is not there");
  assert.match(lines[1]!, /^ {2}--> line 3, 2 times: plugin\.Open\("a\\u001b\[2J\.so"\).*\.\.\.$/);
  assert.is(lines[2], "  = when: plugin.Open resolved the path, before anything was loaded");
  assert.ok(lines.includes("      likely  the path is relative"));
  assert.ok(lines.some((line) => line.endsWith("(LS3009)")));
  assert.ok(lines.includes("      lockstep inspect HOST"));
  assert.ok(lines.includes("HOST is the file of the program that called plugin.Open"));
  assert.is(lines.at(-2), "1 text recognised; 1 other line");
});

test("chains: who has it, what each selects, who has not", () => {
  assert.is(
    text(traced),
    `package x/y of module x
host host
  imports   m/host -> x/y
  selects   v1.1.0 in the workspace; v1.0.0 => ../x alone (GOWORK=off)
  requires  m/a -> x v1.1.0
  alone     m/host -> x v1.0.0
plugin a
  imports   m/host -> x/y
  alone     go: no such module
  also      m/contract -> x v1.1.0
not in: b

shared: the host \`host\` and the plugin \`a\` are built from it
`,
  );
});

test("hundreds of modules and packages fit on one screen, and are all there with --all", () => {
  for (const report of [inspected, compared]) {
    const screen = text(report).split("\n");
    assert.ok(screen.length <= 80, `${screen.length} lines`);
    const all = text(report, { all: true });
    assert.ok(all.split("\n").length > 200);
    assert.ok(!all.includes("--all"));
  }
  assert.match(text(inspected), /modules +200: ex\.com\/m0 v1, .*and\n? *194 more/s);
  assert.match(text(inspected), /symbols +none: Lookup finds nothing/);
  assert.match(text(inspected), /C +musl; needs libc\.so; sanitizers -race/);
  assert.match(text(compared), /\n {2}Go release {2}go1\.26\.9 \| go1\.27\.3\n/);
  assert.match(text(compared), /\n {2}CGO_CFLAGS {2}"" \| -\n/);
  assert.match(
    text(compared),
    /\ndifferent: 1 fact, 1 setting, 30 modules, 600 common packages\n$/,
  );
});

test("lines keep to the width, colours only where asked for, JSON is the report", () => {
  for (const report of [explained, traced, inspected, compared]) {
    for (const line of text(report, { width: 72 }).split("\n")) {
      assert.ok([...line].length <= 72 || !line.trim().includes(" "), line);
    }
    assert.ok(!text(report).includes("\u001b"));
    assert.ok(text(report, { color: true }).includes("\u001b"));
    const json = render(report, { reporter: "json", color: false, width: 80 });
    assert.equal(JSON.parse(json), report);
    const github = render(report, { reporter: "github", color: false, width: 80 });
    assert.is(github.split("\n").length, 2, "the summary alone, where there is no finding");
  }
});

const line = { module: "m/host", units: ["host"], version: "v1.0.0", file: "host/go.mod", line: 3 };
const unaligned: AlignReport = {
  version: 1,
  command: "align",
  ok: false,
  policy: "host",
  applied: false,
  modules: [
    { path: "ex.com/same", version: "v1.0.0", because: "it does", requiredBy: [line] },
    {
      path: "ex.com/x",
      version: "v1.0.0",
      because: "the host `host` selects it",
      together: "v1.1.0",
      locked: "v1.0.0",
      requiredBy: [
        line,
        { ...line, module: "m/lib", units: [], version: "v1.1.0", replace: "../x\u001b[2J" },
      ],
    },
  ],
  edits: [
    {
      file: "lib/go.mod",
      line: 3,
      from: "require ex.com/x v1.1.0",
      to: "require ex.com/x v1.0.0",
      why: "the host `host` selects it",
    },
    { file: "lib/go.mod", line: 9, from: "replace ex.com/x => ../x", why: "there is none" },
  ],
  findings: [],
};

test("align: what is apart, by whom, and every line that changes", () => {
  const told = render(unaligned, { reporter: "terminal", color: false, width: 80 });
  assert.is(
    told,
    `module ex.com/x v1.0.0 (the host \`host\` selects it)
  host   v1.0.0                   host/go.mod:3
  m/lib  v1.1.0 => ../x\\u001b[2J  host/go.mod:3
  views  the workspace selected v1.1.0, the lock has v1.0.0

lib/go.mod
  3    - require ex.com/x v1.1.0
  3    + require ex.com/x v1.0.0
       the host \`host\` selects it
  9    - replace ex.com/x => ../x
       there is none

to align: 2 lines of 1 file
`,
  );
  const summaryOf = (report: Partial<AlignReport>) =>
    render({ ...unaligned, ...report }, { reporter: "terminal", color: false, width: 80 })
      .split("\n")
      .at(-2);
  assert.is(summaryOf({ ok: true, applied: true }), "aligned: 2 lines of 1 file written");
  assert.is(summaryOf({ ok: true, edits: [] }), "aligned: 2 modules");
});

test.run();
