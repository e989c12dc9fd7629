import { assert, suite } from "@lockstep/test-kit";
import { planOf, smallest } from "./repositoryOf.ts";

const test = suite("the flags of build lines");

const cases: [name: string, files: Record<string, string>, flags: unknown, notes: string[]][] = [
  ["no line at all", {}, undefined, []],
  [
    "tags, gcflags and what strips",
    make('go build -tags "a,b" -gcflags=all=-l -ldflags "-s -w" -o app ./cmd/app'),
    { gcflags: "all=-l", ldflags: "-s -w", tags: ["a", "b"] },
    [],
  ],
  [
    "variables that the file settles",
    make("go build $(FLAGS) -o app ./cmd/app", "TAGS = netgo\nFLAGS := -trimpath -tags=$(TAGS)\n"),
    { tags: ["netgo"] },
    [],
  ],
  [
    "variables that it does not settle",
    make("go build $(FLAGS) -o app ./cmd/app", "FLAGS = -trimpath\nFLAGS += -race\n"),
    undefined,
    ["Makefile:4: flags come from variables; not read"],
  ],
  [
    "-race, and what is for one side",
    make("go build -race -ldflags '-s -X main.v=$(V)' -o app ./cmd/app"),
    { ldflags: "-s", race: true },
    ['Makefile:2: -ldflags -X main.v=$(V) is not taken; "ldflags" of a manifest is its place'],
  ],
  [
    "a step of a workflow",
    { ".github/workflows/ci.yml": "steps:\n  - run: go build -tags x -o app ./cmd/app\n" },
    { tags: ["x"] },
    [],
  ],
  [
    "a Justfile, its variables filled in",
    {
      justfile:
        'tags := "netgo"\nname := "app"\n\nbuild:\n\t@go build -tags {{tags}} -race -o bin/{{ name }} ./cmd/{{name}}\n',
    },
    { tags: ["netgo"], race: true },
    [],
  ],
  [
    "a Taskfile",
    {
      "Taskfile.yml":
        'version: "3"\ntasks:\n  build:\n    cmds:\n      - go build -tags x -ldflags "-s" -o bin/{{.OUT}} ./cmd/app\n',
    },
    { tags: ["x"], ldflags: "-s" },
    [],
  ],
  [
    "a Taskfile whose flags are a variable",
    { "Taskfile.yml": "tasks:\n  build:\n    cmds:\n      - go build {{.FLAGS}} ./cmd/app\n" },
    undefined,
    ["Taskfile.yml:4: flags come from variables; not read"],
  ],
  [
    "builds of GoReleaser",
    {
      ".goreleaser.yml":
        "version: 2\nbuilds:\n  - id: app\n    main: ./cmd/app\n    flags: [-trimpath]\n    tags: [netgo, x]\n    ldflags:\n      - -s -w\n      - -X main.v={{.Version}}\n  - id: one\n    main: ./plugins/one\n    flags:\n      - -trimpath\n      - -buildmode=plugin\n    tags: [netgo, x]\n",
    },
    { ldflags: "-s -w", tags: ["netgo", "x"] },
    [
      '.goreleaser.yml:3: -ldflags -X main.v={{.Version}} is not taken; "ldflags" of a manifest is its place',
    ],
  ],
  [
    "a script and a Dockerfile's stage",
    { "build.sh": "#!/bin/sh\ngo build -tags x \\\n  -o app ./cmd/app\n" },
    { tags: ["x"] },
    [],
  ],
];
for (const [name, files, flags, notes] of cases) {
  test(name, async () => {
    const plan = await planOf({ ...smallest, ...files });
    assert.equal(plan.workspace.config.profiles?.adopted, flags);
    assert.equal(plan.notes, notes);
  });
}

test("the host's line of the same file is what a plugin's is held against", async () => {
  const { findings } = await planOf({
    ...smallest,
    Dockerfile: "FROM golang:1.26.9\nRUN go build -trimpath -o /app ./cmd/app\n",
    ...make("go build -o app ./cmd/app && go build -buildmode=plugin -o one.so ./plugins/one"),
  });
  assert.equal(findings, []);
  const { findings: other } = await planOf({
    ...smallest,
    Dockerfile: "FROM golang:1.26.9\nRUN go build -trimpath -o /app ./cmd/app\n",
    ...make("go build -buildmode=plugin -o one.so ./plugins/one"),
  });
  assert.equal(
    other.map(({ code, subject, where }) => [code, subject, where]),
    [["LS6009", "-trimpath", { file: "Makefile", line: 2 }]],
  );
});

function make(line: string, before = ""): Record<string, string> {
  return { Makefile: `${before}all:\n\t${line}\n` };
}

test.run();
