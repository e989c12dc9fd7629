import { assert, suite } from "@lockstep/test-kit";
import { planned, planOf, repositoryOf, smallest } from "./repositoryOf.ts";

const test = suite("the Go release of a repository");

const mod = (lines: string): Record<string, string> => ({
  "go.mod": `module example.com/app\n\n${lines}\n`,
});
const docker = (from: string): Record<string, string> => ({ Dockerfile: `${from}\n` });
const workflow = (version: string): Record<string, string> => ({
  ".github/workflows/ci.yml": `steps:\n  - with:\n      go-version: ${version}\n`,
});

const cases: [files: Record<string, string>, version: string, origin: string, codes: string[]][] = [
  [mod("go 1.26.0"), "1.26.9", "from the go lines: 1.26.0", []],
  [mod("go 1.26.99"), "1.26.99", "from the go lines", []],
  [mod("go 1.25"), "1.25.5", "from the go lines: 1.25", []],
  [mod("go 1.16"), "1.21.13", "from the go lines: 1.16", []],
  [mod(""), "1.27.3", "from no file says which; the newest release", []],
  [mod("go 1.25.0\n\ntoolchain go1.26.8"), "1.26.8", "from go.mod:5", []],
  [docker("FROM golang:1.26.9-alpine AS b"), "1.26.9", "from Dockerfile:1", []],
  [docker(`ARG V=1.26.8\nFROM docker.io/library/golang:$V`), "1.26.8", "from Dockerfile:2", []],
  [docker("FROM golang:1.26"), "1.26.9", "from Dockerfile:1: 1.26", []],
  [docker("FROM golang:latest"), "1.26.9", "from the go lines: 1.26.0", []],
  [{ ".go-version": "1.26.9\n" }, "1.26.9", "from .go-version:1", []],
  [{ ".tool-versions": "nodejs 20.1.0\ngolang 1.26.9\n" }, "1.26.9", "from .tool-versions:2", []],
  [workflow("'1.26.9'"), "1.26.9", "from .github/workflows/ci.yml:3", []],
  [workflow("1.26.x"), "1.26.9", "from .github/workflows/ci.yml:3: 1.26", []],
  [{ ...docker("FROM golang:1.26.9"), ...workflow("1.26") }, "1.26.9", "from Dockerfile:1", []],
  [
    { ...docker("FROM golang:1.26.9"), ".go-version": "1.26.8\n" },
    "1.26.9",
    "from Dockerfile:1",
    ["LS6010"],
  ],
  [docker("FROM golang:1.27.1"), "1.27.3", "from Dockerfile:1: 1.27.1", ["LS6010"]],
  [
    { ...mod("go 1.26.5"), ...docker("FROM golang:1.26.3") },
    "1.26.5",
    "from Dockerfile:1: 1.26.3",
    [],
  ],
];
for (const [files, version, origin, codes] of cases) {
  test(`${Object.values(files).join(" ").replaceAll("\n", " ")} is ${version}`, async () => {
    const { go, findings } = await planOf({ ...smallest, ...files });
    assert.equal(go, { version, origin });
    assert.equal(
      findings.map(({ code }) => code),
      codes,
    );
  });
}

test("--go counts for more than any file", async () => {
  const root = repositoryOf({ ...smallest, ...docker("FROM golang:1.27.1") });
  const asked = await planned(root, { go: "1.26.8" });
  assert.ok(asked.ok);
  assert.equal(asked.plan.go, { version: "1.26.8", origin: "as asked for" });
  assert.equal(asked.plan.findings, []);
  const wrong = await planned(root, { go: "1.26" });
  assert.ok(!wrong.ok);
  assert.is(wrong.findings[0]?.code, "LS1003");
});

test.run();
