import { type AnalyseResult, analyse, type GeneratedFile, planGenerated } from "@lockstep/contract";
import { type Files, goEnvironment, goToolchain, writeTree } from "@lockstep/go-fixtures";
import { type GoCommand, loadWorkspace, type Workspace } from "@lockstep/go-workspace";
import { run } from "@lockstep/process";
import { storeRoot } from "@lockstep/store";

const goMod = (path: string, contract: string): string =>
  `module ex.com/ws/${path}\n\ngo 1.26.0\n\nrequire ex.com/ws/contract v0.0.0\n\nreplace ex.com/ws/contract => ${contract}\n`;

/** A workspace of one contract, one host and the plugin "plug", whose Go files a test may replace. */
export const sampleFiles: Files = {
  "lockstep.jsonc":
    '{ "version": 1, "go": "1.26.9", "hosts": ["host"], "plugins": ["plugins/*"] }\n',
  "go.work": "go 1.26.0\n\nuse (\n\t./contract\n\t./host\n\t./plugins/plug\n)\n",
  "contract/go.mod": "module ex.com/ws/contract\n\ngo 1.26.0\n",
  "contract/contract.go":
    "package contract\n\n// Greeter greets.\ntype Greeter interface {\n\tGreet(name string) (string, error)\n}\n",
  "host/go.mod": goMod("host", "../contract"),
  "host/main.go": "package main\n\nfunc main() { lockstepDriver() }\n",
  "host/lockstep.host.json": '{ "name": "host", "contract": "ex.com/ws/contract" }\n',
  "plugins/plug/go.mod": goMod("plugins/plug", "../../contract"),
  "plugins/plug/plug.go": `package plug

import "ex.com/ws/contract"

// New is the entry.
func New() contract.Greeter { return greeter{} }

type greeter struct{}

func (greeter) Greet(name string) (string, error) { return name, nil }
`,
  "plugins/plug/lockstep.plugin.json":
    '{ "name": "plug", "version": "1.0.0", "contract": "ex.com/ws/contract", "host": "host" }\n',
};

/** Loads a workspace written from these files; the tree is shared between runs and not to be changed. */
export async function sampleWorkspace(changes: Files = {}, label?: string): Promise<Workspace> {
  const loaded = await loadWorkspace(await writeTree({ ...sampleFiles, ...changes }, label));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings, null, 2));
  return loaded.workspace;
}

/** Go in its closed environment, for a workspace. */
export async function goFor(workspace: Workspace): Promise<GoCommand> {
  const toolchain = await goToolchain();
  return { go: toolchain.go, env: await goEnvironment(toolchain, workspace.goWork) };
}

export async function analyseSample(changes: Files = {}): Promise<AnalyseResult> {
  const workspace = await sampleWorkspace(changes);
  return await analyse({ workspace, cmd: await goFor(workspace), store: storeRoot() });
}

/** The generated files of a workspace that has no findings. */
export async function planSample(changes: Files = {}, label?: string): Promise<GeneratedFile[]> {
  const workspace = await sampleWorkspace(changes, label);
  const analysed = await analyse({ workspace, cmd: await goFor(workspace), store: storeRoot() });
  if (!analysed.ok) throw new Error(JSON.stringify(analysed.findings, null, 2));
  return planGenerated(workspace, analysed.model);
}

/** Sources and generated files in one tree, as a workspace. */
export async function generatedSample(changes: Files = {}): Promise<Workspace> {
  const planned = await planSample(changes);
  const generated = planned.map(({ path, content }) => [path, content]);
  return await sampleWorkspace({ ...changes, ...Object.fromEntries(generated) });
}

/** Runs go in a workspace and returns all it says; throws when it fails. */
export async function go(workspace: Workspace, args: string[]): Promise<string> {
  const { go: command, env } = await goFor(workspace);
  const result = await run([command, ...args], { cwd: workspace.root, env });
  if (result.code !== 0) throw new Error(`go ${args.join(" ")}\n${result.stdout}${result.stderr}`);
  return result.stdout + result.stderr;
}
