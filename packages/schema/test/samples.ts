import type { DocumentTypes, Finding } from "@lockstep/schema";

const h1 = "h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
const sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const finding: Finding = {
  code: "LS3003",
  severity: "error",
  title: "host and plugin use different versions of golang.org/x/text",
  certainty: "deduced",
  where: { file: "plugins/hello/go.mod", line: 5, column: 2, endColumn: 19, source: "\tx v1" },
  subject: "golang.org/x/text",
  cause: "the host has v0.14.0, the plugin v0.16.0",
  fix: { text: "require v0.14.0", command: "go get golang.org/x/text@v0.14.0" },
  related: ["example.com/other requires it"],
};

/** A valid document of each kind that uses every property. */
export const samples: DocumentTypes = {
  workspace: {
    $schema: "./.lockstep/cli/assets/schema/workspace.schema.json",
    version: 1,
    go: "1.26.9",
    hosts: ["host", "."],
    plugins: ["plugins/*", "./more/**"],
    moduleGraph: "union",
    profiles: {
      traced: { extends: "dev", gcflags: "all=-l", ldflags: "-w", tags: ["netgo", "v1.2"] },
    },
    severities: { LS3003: "off", LS3101: "warning" },
  },
  host: { $schema: "x", name: "host", package: "./cmd/host", contract: "demo/contract" },
  plugin: {
    $schema: "x",
    name: "hello",
    version: "1.4.0-rc.1+build.5",
    contract: "mosn.io/api",
    host: "mesh-host",
    entry: "CreateFilterFactory",
  },
  lock: {
    version: 1,
    go: { version: "1.26.9", toolchains: { "linux-amd64": h1 } },
    modules: [
      {
        path: "golang.org/x/text",
        version: "v0.0.0-20240102030405-0123456789ab",
        sum: h1,
        goModSum: h1,
        replace: { path: "../text", version: "v2.0.0+incompatible", sum: h1 },
        neededBy: ["host", "hello"],
      },
    ],
  },
  record: {
    version: 1,
    kind: "plugin",
    name: "hello",
    pluginVersion: "1.4.0",
    package: "demo/plugins/hello/plugin",
    target: { os: "linux", arch: "amd64" },
    profile: "release",
    key: sha256,
    toolchain: { go: "go1.26.9", h1, cc: { id: sha256, description: "gcc 13.2" } },
    argv: ["go", "build", "-trimpath"],
    env: { GOFLAGS: "" },
    modules: [
      { path: "demo/contract", dir: "$WORKSPACE/contract" },
      { path: "a.b/c", version: "v1.0.0", sum: h1, replace: { path: "d.e/f", version: "v1.1.0" } },
    ],
    packages: [{ path: "demo/contract", module: "demo/contract", digest: sha256 }],
    fingerprints: { "demo/contract": "0123456789abcdef" },
    pluginPath: "demo/plugins/hello/plugin",
    artefact: { file: "hello.so", size: 5_000_000, sha256 },
  },
  "check-report": {
    version: 1,
    command: "check",
    ok: false,
    host: { file: "dist/host", goVersion: "go1.26.9" },
    plugins: [
      {
        file: "hello.so",
        name: "hello",
        verdict: "refused",
        skew: "unknown",
        firstPackage: "internal/abi",
        message: "plugin was built with a different version of package internal/abi",
        packages: [{ path: "internal/abi", module: "std", host: "0a", plugin: "0b" }],
        findings: [finding],
      },
    ],
    findings: [],
  },
  "build-report": {
    version: 1,
    command: "build",
    ok: true,
    profile: "release",
    units: [
      {
        name: "hello",
        kind: "plugin",
        file: "dist/hello.so",
        status: "built",
        reason: "hello.go changed",
        milliseconds: 812.5,
      },
    ],
    findings: [finding],
  },
  "ci-report": {
    version: 1,
    command: "ci",
    ok: false,
    steps: [
      {
        name: "check",
        ok: false,
        skipped: "nothing was built",
        milliseconds: 0,
        findings: [finding],
        summary: "1 of 2 plugins loads",
      },
    ],
  },
};
