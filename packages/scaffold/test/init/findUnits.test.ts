import { assert, suite } from "@lockstep/test-kit";
import { planOf, refusal, smallest } from "./repositoryOf.ts";

const test = suite("hosts and plugins of a repository");

test("a host may open plugins in a package of its own module", async () => {
  const { workspace } = await planOf({
    ...smallest,
    "cmd/app/main.go":
      'package main\n\nimport "example.com/app/load"\n\nfunc main() { load.All() }\n',
    "load/load.go": 'package load\n\nimport "plugin"\n\nfunc All() { plugin.Open("x") }\n',
    "cmd/other/main.go": "package main\n\nfunc main() { run() }\n",
  });
  assert.equal(
    workspace.hosts.map(({ importPath }) => importPath),
    ["example.com/app/cmd/app"],
  );
});

test("a tool that exports something and runs is no plugin, unless a build line makes one of it", async () => {
  const tool = { "cmd/tool/main.go": "package main\n\nfunc Run() {}\n\nfunc main() { Run() }\n" };
  assert.equal(await pluginsOf(tool), ["plugins/one"]);
  const line = "all:\n\tgo build -buildmode=plugin -o tool.so ./cmd/tool\n";
  assert.equal(await pluginsOf({ ...tool, Makefile: line }), ["cmd/tool", "plugins/one"]);
});

test("what Go or people leave out is left out", async () => {
  const plugin = smallest["plugins/one/one.go"]!;
  const found = await pluginsOf({
    "vendor/example.com/x/x.go": plugin,
    "testdata/x/x.go": plugin,
    "_old/x.go": plugin,
    ".cache/x/x.go": plugin,
    "node_modules/x/x.go": plugin,
    "plugins/two/two_test.go": plugin,
    "plugins/three/gen.go": `//go:build ignore\n\n${plugin}`,
  });
  assert.equal(found, ["plugins/one"]);
});

test("folders of one name get different names", async () => {
  const plugin = smallest["plugins/one/one.go"]!;
  const { workspace } = await planOf({
    ...smallest,
    "http/auth/auth.go": plugin,
    "tcp/auth/auth.go": plugin,
    "plugins/App/app.go": plugin,
  });
  assert.is(workspace.hosts[0]?.name, "app");
  const names = workspace.plugins.map(({ name }) => name).sort();
  assert.equal(names, ["auth", "one", "plugins-app", "tcp-auth"]);
});

test("--host takes a program that opens plugins in a way that the sources don't show", async () => {
  const files = {
    ...smallest,
    "cmd/app/main.go": 'package main\n\nimport "example.org/kit"\n\nfunc main() { kit.Serve() }\n',
  };
  const [finding] = await refusal(files);
  assert.is(finding?.code, "LS6005");
  assert.match(finding?.cause ?? "", /package main: cmd\/app, plugins\/one$/);
  const wrong = await refusal(files, { host: "cmd/nowhere" });
  assert.match(wrong[0]?.cause ?? "", /cmd\/nowhere holds no package main/);
});

const targets: [line: string, builds: boolean][] = [
  ["go build -trimpath -o bin/app ./cmd/app", true],
  ["go build -trimpath -o bin/app cmd/app/main.go", true],
  ["go build -trimpath -o bin/app example.com/app/cmd/app", true],
  ["go build -trimpath -o bin/ ./cmd/...", true],
  ["go build -trimpath -o bin/$$c ./cmd/$$c", true],
  ["cd cmd/app && go build -trimpath -o ../../bin/app", true],
  ["cd cmd/app && go build -trimpath -o ../../bin/app . > build.log", true],
  ["go build -C cmd/app -trimpath -o ../../bin/app .", true],
  ["cd /src/cmd/app && go build -trimpath -o /app .", true],
  ["go build -trimpath -o bin/tool ./cmd/tool", false],
  ["go build -trimpath $(TARGET)", false],
];
for (const [line, builds] of targets) {
  test(`${builds ? "is" : "is not"} the host's: ${line}`, async () => {
    const plugins = "\tgo build -buildmode=plugin -o one.so ./plugins/one\n";
    const { findings } = await planOf({ ...smallest, Makefile: `all:\n\t${line}\n${plugins}` });
    assert.equal(
      findings.map(({ subject }) => subject),
      builds ? ["-trimpath"] : [],
    );
  });
}

async function pluginsOf(more: Record<string, string>): Promise<string[]> {
  const { workspace } = await planOf({ ...smallest, ...more });
  return workspace.plugins.map(({ dir }) => dir.slice(workspace.root.length + 1)).sort();
}

test.run();
