import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import { runGo, type Workspace } from "@lockstep/go-workspace";
import { goTemporaries, linkFlags, resolveProfile } from "@lockstep/orchestrator";
import { closedEnvironment, saysModuleMissing } from "@lockstep/provision";
import type { Place as FindingPlace } from "@lockstep/schema";
import { counted } from "../counted.ts";
import { fetchMissing } from "../fetchMissing.ts";
import type { GatedPlace, Place } from "./place.ts";
import type { StepResult } from "./step.ts";
import { type FailedTest, readTestOutput } from "./testOutput.ts";

/**
 * The tests of every module of the workspace, or of those packages that the run is about, through its
 * go.work and in its environment. Modules that only tests need are fetched where they are missing.
 * Packages in `broken`, whose compile errors the build has told, are not told again.
 */
export async function testStep(
  place: GatedPlace,
  broken: ReadonlySet<string>,
): Promise<StepResult> {
  const { workspace, environment, context } = place;
  if (place.tests?.length === 0) return { findings: [], summary: "no tests are affected" };
  const resolved = resolveProfile(workspace, place.profile);
  if (!resolved.ok) return { findings: resolved.findings, summary: "unknown profile" };
  const { profile } = resolved;
  const { goWork } = workspace;
  const closed = closedEnvironment({
    ...environment,
    purpose: "test",
    goWork,
    profileSettings: profile.env,
  });
  const env = { ...closed, GOTMPDIR: goTemporaries(environment.callerEnv) };
  const command = { go: environment.toolchain.go, env, signal: context.signal };
  const modules = workspace.modules.map(({ dir }) => `./${relative(workspace.root, dir)}/...`);
  const args = [
    "test",
    "-json",
    ...profile.flags,
    ...linkFlags([profile.ldflags]),
    ...(place.tests ?? modules),
  ];
  const { result, findings: missing } = await fetchMissing(
    context,
    place,
    async () => {
      context.progress.step("running the modules' tests");
      const { code, stdout, stderr } = await runGo(command, workspace.root, args);
      return { code, stderr, ...readTestOutput(stdout) };
    },
    ({ failed, stderr }) => [
      { cause: stderr },
      ...failed.filter(lacksModule).map(({ output }) => ({ cause: output })),
    ],
  );
  const { code, stderr, passed } = result;
  const failed = result.failed.filter(
    (each) => !broken.has(each.failedBuild ?? "") && !(missing.length > 0 && lacksModule(each)),
  );
  const untested = result.failed.length - failed.length;
  context.progress.clear();
  const findings = [...missing, ...failed.map((test) => failure(place, test))];
  if (code !== 0 && findings.length === 0 && untested === 0) {
    findings.push(failure(place, { package: "./...", output: stderr, places: [] }));
  }
  const words = [`${counted(passed, "test")} passed`, `${failed.length} failed`];
  if (untested > 0) words.push(`${counted(untested, "package")} did not compile`);
  return { findings, summary: words.join(", "), ...(untested > 0 && { ok: false }) };
}

/** Whether a package was not tested because the store has not all modules that its tests import. */
function lacksModule({ failedBuild, output }: FailedTest): boolean {
  return failedBuild !== undefined && saysModuleMissing(output);
}

function failure(
  { workspace }: Place,
  { package: path, test, output, places }: FailedTest,
): Finding {
  const module = workspace.modules
    .filter((each) => path === each.path || path.startsWith(`${each.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  const folder =
    module && `${relative(workspace.root, module.dir)}${path.slice(module.path.length)}`;
  const name = test ? ` -run '^${test.split("/")[0]}$'` : "";
  const where = folder === undefined ? undefined : firstPlace(workspace, folder, places);
  return finding("LS4008", {
    ...(where && { where }),
    subject: test ? `${path} ${test}` : path,
    cause: output.trim() || "go test failed without a word",
    fix: {
      text: "run it alone to see more",
      ...(folder && { command: `go test${name} ${shellQuote(`./${folder}`)}` }),
    },
  });
}

/** The first of the places that is a file of the workspace, as opposed to one of Go's own. */
function firstPlace(
  { root, modules }: Workspace,
  folder: string,
  places: FailedTest["places"],
): FindingPlace | undefined {
  for (const { file: printed, line } of places) {
    const module = modules.find(({ path }) => printed.startsWith(`${path}/`));
    const path = module
      ? join(module.dir, printed.slice(module.path.length)) // as -trimpath writes it
      : resolve(root, printed.includes("/") ? printed : join(folder, printed));
    const file = relative(root, path);
    if (file.startsWith("..") || !existsSync(path)) continue;
    const source = readFileSync(path, "utf8").split(/\r?\n/)[line - 1];
    return { file, line, ...(source && { source }) };
  }
  return undefined;
}
