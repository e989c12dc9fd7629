import { writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { buildLine } from "../../src/sources/buildLine.ts";
import { type ReleaseFacts, selectedRelease } from "../../src/sources/selectedRelease.ts";

const test = suite("what files tell of a plugin's build");

const lines: [text: string, told: string | undefined][] = [
  ["go build -buildmode=plugin .", "false||"],
  ["\tgo build -trimpath -buildmode=plugin -o $(OUT) ./plugin", "true||"],
  ["\tCGO_ENABLED=1 go build -buildmode plugin -trimpath -tags 'a b' .", "true||-tags=a b"],
  ["\tgo vet . && go build --trimpath --buildmode=plugin .", "true||"],
  ['\tgo build -ldflags "-X a=$(V)" -trimpath -buildmode=plugin .', "true||"],
  ['\tgo build -gcflags="all=-N -l" -buildmode=plugin .', "false|all=-N -l|"],
  ["\tgo build -buildmode=plugin \\\n\t\t-trimpath -mod=vendor .", "true||-mod=vendor"],
  ["\tgo build $(FLAGS) -buildmode=plugin .", undefined],
  ["\tgo build -gcflags=$(GC) -buildmode=plugin .", undefined],
  ["\tGOFLAGS=-trimpath go build -buildmode=plugin .", undefined],
  ["# go build -buildmode=plugin .", undefined],
  ["\tgo build -o tool ./cmd/tool", undefined],
  ["\tgo build -buildmode=plugin ./a\n\tgo build -trimpath -buildmode=plugin ./b", undefined],
  [
    "\tgo build -trimpath -buildmode=plugin ./a\n\tgo build -trimpath -buildmode=plugin ./b",
    "true||",
  ],
];

for (const [text, told] of lines) {
  test(JSON.stringify(text), async () => {
    const line = buildLine(await writeTree({ Makefile: `all:\n${text}\n` }));
    assert.is(line && `${line.trimpath}|${line.gcflags}|${line.listFlags.join()}`, told);
  });
}

const releases: [facts: Partial<ReleaseFacts>, version: string | undefined, byModule?: boolean][] =
  [
    [{ local: "1.26.9" }, "1.26.9", false],
    [{ local: "1.26.9", goLine: "1.26.0" }, "1.26.9", false],
    [{ local: "1.26.9", goLine: "1.27.3" }, "1.27.3", true],
    [{ local: "1.26.9", goLine: "1.26.0", toolchainLine: "1.27.3" }, "1.27.3", true],
    [{ local: "1.26.9", toolchainLine: "1.27.3", setting: "local" }, "1.26.9", false],
    [{ local: "1.26.9", toolchainLine: "1.27.3", setting: "go1.26.8" }, "1.26.8", false],
    [{ local: "1.26.9", toolchainLine: "1.27.3", setting: "go1.26.8+auto" }, "1.27.3", true],
    [{ goLine: "1.26.0" }, undefined],
    [{ goLine: "1.27.3" }, "1.27.3", true],
    [{}, undefined],
  ];

for (const [facts, version, byModule] of releases) {
  test(JSON.stringify(facts), () => {
    const selected = selectedRelease({ file: "go.mod", setting: "auto", host: "1.26.9", ...facts });
    assert.equal([selected?.version, selected?.byModule], [version, byModule]);
  });
}

test.run();
