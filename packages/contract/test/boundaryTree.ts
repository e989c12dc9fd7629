import { dirname, join } from "node:path";
import { type SurveyedSide, survey } from "@lockstep/contract";
import {
  buildArtefact,
  type Files,
  goEnvironment,
  goToolchain,
  writeTree,
} from "@lockstep/go-fixtures";
import { run } from "@lockstep/process";
import { storeRoot } from "@lockstep/store";

const flags = ["-trimpath", "-buildvcs=false"];

const done = new Map<string, Promise<SurveyedSide>>();

/** Surveys a package main of a tree, as a host or as a plugin. */
export function surveyed(
  tree: string,
  folder: string,
  mode: "host" | "plugin",
): Promise<SurveyedSide> {
  const key = `${tree} ${folder}`;
  const known = done.get(key) ?? surveyedNow(tree, folder, mode);
  done.set(key, known);
  return known;
}

async function surveyedNow(
  tree: string,
  folder: string,
  mode: "host" | "plugin",
): Promise<SurveyedSide> {
  const toolchain = await goToolchain();
  const asked = await survey({
    cmd: { go: toolchain.go, env: await goEnvironment(toolchain) },
    store: storeRoot(),
    root: tree,
    dir: join(tree, folder),
    flags: mode === "host" ? flags : ["-buildmode=plugin", ...flags],
  });
  if (!asked.ok) throw new Error(JSON.stringify(asked.findings, null, 2));
  return { label: mode === "host" ? "the host" : "the plugin", survey: asked.survey };
}

/** Builds host and plugins of a tree for real, and what the host then says and how it ends. */
export async function hostSays(
  tree: string,
  host: string,
  plugins: string[],
): Promise<{ code: number | null; output: string }> {
  const request = { tree, flags };
  const program = await buildArtefact({ ...request, package: `./${host}`, mode: "host" });
  const files: string[] = [];
  for (const folder of plugins) {
    files.push(await buildArtefact({ ...request, package: `./${folder}`, mode: "plugin" }));
  }
  const { code, stdout, stderr } = await run([program, ...files], {
    cwd: dirname(program),
    env: { LC_ALL: "C" },
  });
  return { code, output: stdout + stderr };
}

/** A module ex.com/b of these files. */
export async function boundaryTree(files: Files): Promise<string> {
  return writeTree({ "go.mod": "module ex.com/b\n\ngo 1.26.0\n", ...files }, "boundary");
}
