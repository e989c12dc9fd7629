import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type CCompiler, closedEnvironment, type Toolchain } from "../src/index.ts";
import type { FetchedWorkspace } from "../src/moduleQuestions.ts";
import { makeZip } from "./makeZip.ts";

export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A host that imports example.com/dep; a plugin whose test imports example.com/testonly. */
export async function sampleWorkspace(root: string): Promise<FetchedWorkspace> {
  await writeFiles(root, {
    "go.work": "go 1.26.9\n\nuse (\n\t./host\n\t./plugin\n)\n",
    "host/go.mod": "module demo/host\n\ngo 1.26.9\n\nrequire example.com/dep v1.2.3\n",
    "host/main.go": 'package main\n\nimport "example.com/dep"\n\nfunc main() { dep.Do() }\n',
    "plugin/go.mod": "module demo/plugin\n\ngo 1.26.9\n\nrequire example.com/testonly v1.0.0\n",
    "plugin/plugin.go": "package plugin\n",
    "plugin/plugin_test.go": 'package plugin\n\nimport _ "example.com/testonly"\n',
  });
  return {
    root,
    goWork: join(root, "go.work"),
    modFlag: "-mod=readonly",
    modules: [{ dir: join(root, "host") }, { dir: join(root, "plugin") }],
    hosts: [{ mainDir: join(root, "host") }],
  };
}

/** A module proxy in a folder that has what the sample workspace needs, less `without`. */
export async function sampleProxy(folder: string, without: string[] = []): Promise<string> {
  const modules = [
    { path: "example.com/dep", version: "v1.2.3", source: "package dep\n\nfunc Do() {}\n" },
    { path: "example.com/testonly", version: "v1.0.0", source: "package testonly\n" },
  ];
  await mkdir(folder, { recursive: true });
  for (const { path, version, source } of modules) {
    if (without.includes(path)) continue;
    const mod = `module ${path}\n`;
    const at = join(folder, path, "@v");
    const root = `${path}@${version}`;
    await writeFiles(at, {
      [`${version}.info`]: JSON.stringify({ Version: version }),
      [`${version}.mod`]: mod,
    });
    await writeFile(
      join(at, `${version}.zip`),
      makeZip([
        { name: `${root}/go.mod`, content: mod },
        { name: `${root}/a.go`, content: source },
      ]),
    );
  }
  return `file://${folder}`;
}

/** The workspace's go.sum files, as go writes them from what the proxy has. */
export async function sampleSums(
  { root, modules }: FetchedWorkspace,
  places: { toolchain: Toolchain; cc: CCompiler; store: string },
  GOPROXY: string,
): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  const closed = closedEnvironment({ ...places, callerEnv: process.env, purpose: "build" });
  const env = { ...closed, GOPROXY, GOFLAGS: "-modcacherw" };
  for (const { dir } of modules) {
    execFileSync(places.toolchain.go, ["mod", "tidy"], { cwd: dir, env, stdio: "ignore" });
    const file = join(dir, "go.sum");
    sums[file.slice(root.length + 1)] = readFileSync(file, "utf8");
  }
  return sums;
}
