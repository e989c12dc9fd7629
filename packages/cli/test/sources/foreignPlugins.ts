import { dirname } from "node:path";
import {
  buildArtefact,
  type Files,
  goEnvironment,
  goToolchain,
  makeOnce,
  moduleProxy,
  type Outcome,
  openInProcess,
  sampleFiles,
  writeTree,
} from "@lockstep/go-fixtures";
import { run } from "@lockstep/process";
import type { CheckReport, PluginVerdict } from "@lockstep/schema";
import { assert } from "@lockstep/test-kit";
import { lockstep } from "../lockstep.ts";

const dep = (greeting: string) => `package dep

// Hello is inlined, so what it says is part of the fingerprint.
func Hello() string { return "${greeting}" }

//go:noinline
func Count(n int) int { return n + len(Hello()) }
`;

const module = (path: string, version: string, source: string, more = "") => ({
  path,
  version,
  files: { "go.mod": `module ${path}\n\ngo 1.25\n${more}`, "code.go": source },
});

/** A proxy in a folder; `lib` v1.0.0 lifts `dep` to v1.2.0. */
const proxied = [
  module("ex.com/dep", "v1.0.0", dep("one")),
  module("ex.com/dep", "v1.1.0", dep("one")),
  module("ex.com/dep", "v1.2.0", dep("two")),
  module("ex.com/tool", "v1.0.0", 'package tool\n\nconst Version = "v1.0.0"\n'),
  module("ex.com/tool", "v1.1.0", 'package tool\n\nconst Version = "v1.1.0"\n'),
  module(
    "ex.com/lib",
    "v1.0.0",
    'package lib\n\nimport "ex.com/dep"\n\nfunc Text() string { return dep.Hello() }\n',
    "\nrequire ex.com/dep v1.2.0\n",
  ),
];

export async function proxyEnvironment() {
  return { GOPROXY: await moduleProxy(proxied), GOSUMDB: "off", GOFLAGS: "-modcacherw" };
}

const hostGoMod = `module ex.com/host

go 1.26.0

require (
	ex.com/contract v0.0.0
	ex.com/dep v1.0.0
	ex.com/tool v1.0.0
)

replace ex.com/contract => ../contract
`;

export const sharedSource = `package shared

// Limit is a constant, so its value is part of the fingerprint.
const Limit = 1

//go:noinline
func Count(n int) int { return n + Limit }
`;

/** A workspace whose host links dep and tool v1.0.0, a contract and a package of its own module. */
const workspaceFiles: Files = {
  "lockstep.jsonc": '{ "version": 1, "go": "1.26.9", "hosts": ["host"], "plugins": [] }\n',
  "go.work": "go 1.26.0\n\nuse (\n\t./contract\n\t./host\n)\n",
  "contract/go.mod": "module ex.com/contract\n\ngo 1.26.0\n",
  "contract/contract.go": "package contract\n\ntype Greeter interface{ Greet() string }\n",
  "host/go.mod": hostGoMod,
  "host/lockstep.host.json": '{ "name": "host" }\n',
  "host/main.go": sampleFiles("dependent")["host/main.go"]!,
  "host/links.go":
    'package main\n\nimport (\n\t"ex.com/contract"\n\t"ex.com/host/shared"\n\t"ex.com/tool"\n)\n\nvar _ contract.Greeter\n\nvar _ = shared.Count(len(tool.Version))\n',
  "host/shared/shared.go": sharedSource,
};

/** An author's own module, outside the workspace. */
export function plugin(requirements: string, imports: string[], more: Files = {}): Files {
  return {
    "go.mod": `module ex.com/plug\n\ngo 1.26.0\n\n${requirements}\n`,
    "main.go": `package main\n\nimport (\n\t"ex.com/dep"\n${imports.map((path) => `\t_ "${path}"\n`).join("")})\n\nfunc New() string { return dep.Hello() }\n\nfunc main() {}\n`,
    ...more,
  };
}

/** A tree with go.sum files, as Go writes them, for the modules in these folders of it. */
export async function withSums(files: Files, folders = ["."], go?: string): Promise<string> {
  const plain = await writeTree(files, "sums");
  return makeOnce(`${plain}-summed`, async (temporary) => {
    await run(["cp", "-r", `${plain}/.`, temporary], {
      cwd: plain,
      env: { PATH: "/bin:/usr/bin" },
    });
    const toolchain = await goToolchain(go);
    const env = { ...(await goEnvironment(toolchain)), ...(await proxyEnvironment()) };
    for (const folder of folders) {
      const cwd = `${temporary}/${folder}`;
      const done = await run([toolchain.go, "mod", "download", "all"], { cwd, env });
      if (done.code !== 0) throw new Error(done.stderr);
    }
  });
}

export async function hostWorkspace(): Promise<string> {
  return withSums(workspaceFiles, ["host"]);
}

/** What `check --sources` says of plugin folders outside the workspace. */
export async function foretold(root: string, folder: string, env: NodeJS.ProcessEnv = {}) {
  const { go } = await goToolchain();
  const ran = lockstep(root, ["check", "--sources", folder, "--json"], {
    ...(await proxyEnvironment()),
    GOTOOLCHAIN: "local",
    PATH: `${dirname(go)}:${process.env.PATH}`,
    ...env,
  });
  assert.ok(ran.code === 0 || ran.code === 1, ran.stderr + ran.stdout);
  const report = JSON.parse(ran.stdout) as CheckReport;
  const [verdict] = report.plugins;
  assert.ok(verdict, ran.stdout);
  assert.is(report.ok, ran.code === 0, ran.stdout);
  return verdict;
}

/** What a real host, built as lockstep builds, does with the plugin that the author's go makes. */
export async function opened(
  root: string,
  folder: string,
  { flags = ["-trimpath"], go, package: name = "." }: BuildChoice = {},
): Promise<Outcome> {
  const env = await proxyEnvironment();
  const host = await buildArtefact({
    tree: root,
    package: "./host",
    mode: "host",
    flags: ["-trimpath"],
    env,
  });
  const file = await buildArtefact({
    tree: folder,
    package: name,
    mode: "plugin",
    flags,
    env,
    ...(go && { go }),
  });
  return (await openInProcess(host, [file]))[0]!;
}

interface BuildChoice {
  flags?: string[];
  go?: string;
  package?: string;
}

const outcomes: Record<PluginVerdict["verdict"], Outcome["outcome"]> = {
  loads: "loaded",
  "loads-skewed": "loaded",
  refused: "error",
  fatal: "fatal",
  crash: "crash",
  hang: "hang",
  "not-a-plugin": "error",
};

/** Asserts that what was foretold is what happened, down to a package that Go then names. */
export function assertForetold(verdict: PluginVerdict, outcome: Outcome): void {
  const told = JSON.stringify({ verdict, outcome }, null, 1);
  assert.is(outcome.outcome, outcomes[verdict.verdict], told);
  const named = / different version of package (\S+)/.exec(outcome.message ?? "")?.[1];
  const standard = named !== undefined && !named.includes(".");
  if (named && !standard) {
    assert.ok(
      verdict.packages.some(({ path }) => path === named),
      told,
    );
  }
}

export function codesOf({ findings }: PluginVerdict): string[] {
  return findings.map(({ code }) => code);
}
