import { assert, suite } from "@lockstep/test-kit";
import {
  assertForetold,
  codesOf,
  foretold,
  hostWorkspace,
  opened,
  plugin,
  sharedSource,
  withSums,
} from "./foreignPlugins.ts";

const test = suite("foretold from sources, then built and opened");
const dep = (version: string) => `require ex.com/dep ${version}`;
const depCopy = (greeting: string, more = "") =>
  `package dep\n\n// Hello is inlined, so what it says is part of the fingerprint.\nfunc Hello() string { return "${greeting}" }\n\n//go:noinline\nfunc Count(n int) int { return n + len(Hello()) }\n${more}`;

let root = "";
test.before(async () => {
  root = await hostWorkspace();
});

async function both(folder: string, choice: Parameters<typeof opened>[2] = {}) {
  const verdict = await foretold(root, folder);
  assertForetold(verdict, await opened(root, folder, choice));
  return verdict;
}

test("equal versions of what is shared: loads", async () => {
  const verdict = await both(await withSums(plugin(dep("v1.0.0"), [])));
  assert.equal([verdict.verdict, verdict.skew, codesOf(verdict)], ["loads", "none", []]);
});

test("another version of a shared module, of equal content", async () => {
  const verdict = await both(await withSums(plugin(dep("v1.1.0"), [])));
  assert.equal([verdict.verdict, codesOf(verdict)], ["refused", ["LS3003"]]);
  const [finding] = verdict.findings;
  assert.is(finding?.certainty, "deduced");
  assert.is(finding?.cause, "ex.com/dep: v1.0.0 for the host, v1.1.0 for the plugin");
  assert.match(finding?.fix?.command ?? "", / get ex\.com\/dep@v1\.0\.0$/);
});

test("lifted by a module that only the plugin links", async () => {
  const requirements = "require (\n\tex.com/dep v1.2.0\n\tex.com/lib v1.0.0\n)";
  const verdict = await both(await withSums(plugin(requirements, ["ex.com/lib"])));
  assert.equal([verdict.verdict, codesOf(verdict)], ["refused", ["LS3003"]]);
});

test("no word about modules that contribute no shared package", async () => {
  const inGraph = "require (\n\tex.com/dep v1.0.0\n\tex.com/tool v1.1.0\n)";
  const verdict = await both(await withSums(plugin(inGraph, [])));
  assert.equal([verdict.verdict, codesOf(verdict)], ["loads", []]);
});

test("a go.mod that asks for a newer Go", async () => {
  const files = plugin(dep("v1.0.0"), []);
  files["go.mod"] = files["go.mod"]!.replace("go 1.26.0", "go 1.27.3");
  const folder = await withSums(files, ["."], "1.27.3");
  const verdict = await both(folder, { go: "1.27.3" });
  assert.equal([verdict.verdict, codesOf(verdict)], ["fatal", ["LS3001"]]);
  assert.match(verdict.findings[0]?.cause ?? "", "go1.27.3 (the go line of its go.mod)");
});

test("the go on PATH is another release", async () => {
  const folder = await withSums(plugin(dep("v1.0.0"), []));
  const verdict = await foretold(root, folder, { GOTOOLCHAIN: "go1.26.8" });
  assertForetold(verdict, await opened(root, folder, { go: "1.26.8" }));
  assert.equal([verdict.verdict, codesOf(verdict)], ["refused", ["LS3001"]]);
  assert.match(verdict.findings[0]?.cause ?? "", "go1.26.8 (GOTOOLCHAIN=go1.26.8)");
});

for (const [what, greeting, expected] of [
  ["equal sources: loads", "one", ["loads", []]],
  ["other sources", "other", ["refused", ["LS3003"]]],
] as const) {
  test(`replaced by a folder with ${what}`, async () => {
    const requirements = `${dep("v1.0.0")}\n\nreplace ex.com/dep => ./dep`;
    const copy = {
      "dep/go.mod": "module ex.com/dep\n\ngo 1.25\n",
      "dep/code.go": depCopy(greeting),
    };
    const verdict = await both(await withSums(plugin(requirements, [], copy)));
    assert.equal([verdict.verdict, codesOf(verdict)], expected);
  });
}

for (const [what, greeting, expected] of [
  ["as it is: loads", "one", ["loads", []]],
  ["and edited", "edited", ["refused", ["LS3006"]]],
] as const) {
  test(`a shared module vendored ${what}`, async () => {
    const vendor = {
      "vendor/modules.txt": "# ex.com/dep v1.0.0\n## explicit; go 1.25\nex.com/dep\n",
      "vendor/ex.com/dep/code.go": depCopy(greeting),
    };
    const folder = await withSums(plugin(dep("v1.0.0"), [], vendor), []);
    const verdict = await both(folder);
    assert.equal([verdict.verdict, codesOf(verdict)], expected);
    if (greeting === "edited") assert.match(verdict.findings[0]?.cause ?? "", "(code.go)");
  });
}

for (const [what, source, expected] of [
  ["with equal sources: loads", sharedSource, ["loads", []]],
  ["edited", sharedSource.replace("Limit = 1", "Limit = 2"), ["refused", ["LS3006"]]],
] as const) {
  test(`a copy of the host's own module, built elsewhere, ${what}`, async () => {
    const copy = {
      "go.mod": `module ex.com/host\n\ngo 1.26.0\n\n${dep("v1.0.0")}\n`,
      "shared/shared.go": source,
      "plug/main.go":
        'package main\n\nimport "ex.com/host/shared"\n\nfunc New() int { return shared.Count(1) }\n\nfunc main() {}\n',
    };
    const folder = await withSums(copy);
    const verdict = await foretold(root, folder);
    assertForetold(verdict, await opened(root, folder, { package: "./plug" }));
    assert.equal([verdict.verdict, codesOf(verdict)], expected);
  });
}

test("the host's own module under a go line of old loop variables: loads, skewed", async () => {
  const copy = {
    "go.mod": "module ex.com/host\n\ngo 1.21\n",
    "shared/shared.go": sharedSource,
    "plug/main.go":
      'package main\n\nimport "ex.com/host/shared"\n\nfunc New() int { return shared.Count(1) }\n\nfunc main() {}\n',
  };
  const folder = await withSums(copy);
  const verdict = await foretold(root, folder);
  assertForetold(verdict, await opened(root, folder, { package: "./plug" }));
  assert.equal([verdict.verdict, verdict.skew], ["loads-skewed", "found"]);
  assert.equal(codesOf(verdict), ["LS3015"]);
});

test("a module of the workspace, taken in by replace from outside", async () => {
  const requirements = `${dep("v1.0.0")}\n\nrequire ex.com/contract v0.0.0\n\nreplace ex.com/contract => ${root}/contract`;
  const verdict = await both(await withSums(plugin(requirements, ["ex.com/contract"])));
  assert.equal([verdict.verdict, codesOf(verdict)], ["refused", ["LS3012"]]);
  assert.match(verdict.findings[0]?.fix?.command ?? "", /^go work use /);
});

test("the same through a go.work of the author's own: loads", async () => {
  const files = plugin(dep("v1.0.0"), ["ex.com/contract"], {
    "go.work": `go 1.26.0\n\nuse (\n\t.\n\t${root}/contract\n)\n`,
  });
  const verdict = await both(await withSums(files));
  assert.equal([verdict.verdict, codesOf(verdict)], ["loads", []]);
});

test("a Makefile that builds without -trimpath", async () => {
  const makefile = "plug.so:\n\tgo build -buildmode=plugin -o plug.so .\n";
  const folder = await withSums(plugin(dep("v1.0.0"), [], { Makefile: makefile }));
  const verdict = await both(folder, { flags: [] });
  assert.equal([verdict.verdict, codesOf(verdict)], ["refused", ["LS3002"]]);
  assert.match(verdict.findings[0]?.cause ?? "", "(Makefile:2)");
});

test("a Makefile whose flags are a variable tells nothing", async () => {
  const makefile = "plug.so:\n\tgo build $(FLAGS) -buildmode=plugin -o plug.so .\n";
  const folder = await withSums(plugin(dep("v1.0.0"), [], { Makefile: makefile }));
  const verdict = await foretold(root, folder);
  assert.equal([verdict.verdict, codesOf(verdict)], ["loads", []]);
});

test("other -gcflags in a Dockerfile", async () => {
  const dockerfile =
    "FROM golang\nRUN go build -trimpath -gcflags='all=-N -l' \\\n    -buildmode=plugin -o /plug.so .\n";
  const folder = await withSums(plugin(dep("v1.0.0"), [], { Dockerfile: dockerfile }));
  const verdict = await both(folder, { flags: ["-trimpath", "-gcflags=all=-N -l"] });
  assert.equal([verdict.verdict, codesOf(verdict)], ["refused", ["LS3007"]]);
});

test.run();
