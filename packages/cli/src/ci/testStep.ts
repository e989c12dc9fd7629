import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { runGo, type Workspace } from "@lockstep/go-workspace";
import { goTemporaries, resolveProfile } from "@lockstep/orchestrator";
import { closedEnvironment } from "@lockstep/provision";
import type { Place as FindingPlace } from "@lockstep/schema";
import { counted } from "../counted.ts";
import type { Place } from "./place.ts";
import type { StepResult } from "./step.ts";
import { type FailedTest, readTestOutput } from "./testOutput.ts";

/** The tests of every module of the workspace, through its go.work and in its environment. */
export async function testStep(place: Place): Promise<StepResult> {
  const { workspace, environment, context } = place;
  const profile = resolveProfile(workspace.config, place.profile);
  const flags = profile.ok ? profile.profile.flags : [];
  const { goWork } = workspace;
  const closed = closedEnvironment({ ...environment, purpose: "test", goWork });
  const env = { ...closed, GOTMPDIR: goTemporaries(environment.callerEnv) };
  const command = { go: environment.toolchain.go, env, signal: context.signal };
  const modules = workspace.modules.map(({ dir }) => `./${relative(workspace.root, dir)}/...`);
  context.progress.step("running the modules' tests");
  const { code, stdout, stderr } = await runGo(command, workspace.root, [
    "test",
    "-json",
    ...flags,
    ...modules,
  ]);
  const { failed, passed } = readTestOutput(stdout);
  context.progress.clear();
  const findings = failed.map((test) => failure(place, test));
  if (code !== 0 && findings.length === 0) {
    findings.push(failure(place, { package: "./...", output: stderr }));
  }
  return { findings, summary: `${counted(passed, "test")} passed, ${failed.length} failed` };
}

function failure(
  { workspace }: Place,
  { package: path, test, output, place }: FailedTest,
): Finding {
  const module = workspace.modules
    .filter((each) => path === each.path || path.startsWith(`${each.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  const folder =
    module && `${relative(workspace.root, module.dir)}${path.slice(module.path.length)}`;
  const name = test ? ` -run '^${test.split("/")[0]}$'` : "";
  return finding("LS4008", {
    ...(place &&
      folder && { where: sourcePlace(workspace, `${folder}/${place.file}`, place.line) }),
    subject: test ? `${path} ${test}` : path,
    cause: output.trim() || "go test failed without a word",
    fix: {
      text: "run it alone to see more",
      ...(folder && { command: `go test${name} ./${folder}` }),
    },
  });
}

function sourcePlace({ root }: Workspace, file: string, line: number): FindingPlace {
  const path = join(root, file);
  const source = existsSync(path) && readFileSync(path, "utf8").split(/\r?\n/)[line - 1];
  return { file, line, ...(source && { source }) };
}
