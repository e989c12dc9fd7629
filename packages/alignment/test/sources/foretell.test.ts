import { assert, suite } from "@lockstep/test-kit";
import { foretell, type ModuleForm, type SourceSide } from "../../src/index.ts";

const test = suite("foretell: pure, from what Go lists");

function side(goVersion: string, form: ModuleForm, text = "one"): SourceSide {
  return {
    label: "the host",
    goVersion,
    goOrigin: "the go on PATH",
    trimpath: true,
    gcflags: "",
    folder: "p",
    main: "ex.com/main",
    packages: new Map([
      ["ex.com/dep", { module: "ex.com/dep", form, digests: new Map([["a.go", text]]) }],
    ]),
  };
}

const v1: ModuleForm = { kind: "version", version: "v1.0.0" };
const verdictOf = (host: SourceSide, plugin: SourceSide) =>
  foretell(host, { ...plugin, main: "ex.com/plug" }, { file: "p" }).verdict;

/** Ends that real processes came to (docs/what-must-match.md, by Go release). */
const releases: [host: string, plugin: string, verdict: string][] = [
  ["go1.26.9", "go1.26.9", "loads"],
  ["go1.26.9", "go1.26.8", "refused"],
  ["go1.25.5", "go1.23.12", "refused"],
  ["go1.26.9", "go1.25.5", "fatal"],
  ["go1.26.9", "go1.27.3", "fatal"],
  ["go1.26.9", "go1.22.12", "crash"],
  ["go1.26.9", "go1.21.13", "crash"],
];

for (const [host, plugin, verdict] of releases) {
  test(`${host} against ${plugin}: ${verdict}`, () => {
    assert.is(verdictOf(side(host, v1), side(plugin, v1)), verdict);
  });
}

const forms: [host: ModuleForm, plugin: ModuleForm, text: string, verdict: string][] = [
  [v1, v1, "one", "loads"],
  [v1, v1, "two", "refused"],
  [v1, { kind: "version", version: "v1.0.1" }, "one", "refused"],
  [v1, { kind: "folder", version: "v1.0.0", folder: "./dep" }, "one", "loads"],
  [v1, { kind: "folder", version: "v1.0.1", folder: "./dep" }, "one", "refused"],
  [
    v1,
    { kind: "replaced", version: "v1.0.0", by: "ex.com/fork", byVersion: "v9.0.0" },
    "one",
    "loads",
  ],
  [{ kind: "main" }, { kind: "main" }, "one", "loads"],
  [{ kind: "main" }, { kind: "main" }, "two", "refused"],
  [{ kind: "main" }, v1, "one", "refused"],
];

for (const [host, plugin, text, verdict] of forms) {
  test(`${JSON.stringify(host)} against ${JSON.stringify(plugin)}, ${text}: ${verdict}`, () => {
    assert.is(verdictOf(side("go1.26.9", host), side("go1.26.9", plugin, text)), verdict);
  });
}

test.run();
