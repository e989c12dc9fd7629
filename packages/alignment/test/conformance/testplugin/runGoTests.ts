import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goEnvironment, goToolchain, type Outcome, runProgram } from "@lockstep/go-fixtures";
import { artefactFromFile, judge } from "../../../src/index.ts";
import { temporaryFolder } from "../../temporary.ts";
import { compareVerdict } from "../compareVerdict.ts";
import { type GoTest, goTests } from "./goTests.ts";
import { reportedCalls, reportingPlugin } from "./reportingPlugin.ts";

export interface GoTestResult {
  test: string;
  program: string;
  /** Calls of `plugin.Open` that the program made. */
  calls: number;
  wrong: string[];
  /** The program itself, as Go's test has it. */
  passed: boolean;
  stderr: string;
}

export async function goTestsOf(release: string): Promise<GoTest[]> {
  const { goroot } = await goToolchain(release);
  return goTests(readFileSync(join(suiteOf(goroot), "plugin_test.go"), "utf8"));
}

function suiteOf(goroot: string): string {
  return join(goroot, "src/cmd/cgo/internal/testplugin");
}

/** Builds what Go's tests build, runs their programs, and judges the calls these made. */
export async function runGoTests(release: string): Promise<GoTestResult[]> {
  const toolchain = await goToolchain(release);
  const root = temporaryFolder();
  const [module, alternative] = [join(root, "src/testplugin"), join(root, "alt/src/testplugin")];
  const suite = suiteOf(toolchain.goroot);
  for (const [from, to] of [
    [join(suite, "testdata"), module],
    [join(suite, "altpath/testdata"), alternative],
  ] as const) {
    mkdirSync(to, { recursive: true });
    cpSync(from, to, { recursive: true });
    writeFileSync(join(to, "go.mod"), "module testplugin\n");
  }
  const reporting = reportingPlugin(toolchain.goroot, temporaryFolder());
  const env = { ...(await goEnvironment(toolchain, "off")), GOFLAGS: "-buildvcs=false" };
  const go = async (cwd: string, args: string[]): Promise<void> => {
    const argv = [toolchain.go, "build", reporting, ...args];
    const result = await runProgram(argv, { cwd, env });
    if (result.code !== 0) throw new Error(`${argv.join(" ")}\n${result.stderr}`);
  };
  const mismatch = join(module, "plugin-mismatch.so");
  await go(alternative, ["-buildmode=plugin", "-o", mismatch, "./plugin-mismatch"]);
  const results: GoTestResult[] = [];
  for (const { name, builds, runs } of await goTestsOf(release)) {
    if (name === "TestTextSectionSplit") continue; // for darwin/arm64 only, as Go's test says
    for (const args of builds) await go(module, args);
    if (name === "testMain") cpSync(join(module, "plugin2.so"), join(module, "plugin2-dup.so"));
    for (const program of runs) results.push(await judgeProgram(module, name, program));
  }
  return results;
}

async function judgeProgram(cwd: string, test: string, program: string): Promise<GoTestResult> {
  const ended = await runProgram([program], {
    cwd,
    env: { LC_ALL: "C", LD_LIBRARY_PATH: cwd },
    timeoutMs: 30_000,
  });
  const calls = reportedCalls(ended.stderr);
  const report = judge({
    host: await artefactFromFile(join(cwd, program)),
    plugins: await Promise.all(
      calls.map(({ asked }) =>
        artefactFromFile(asked.startsWith("/") ? asked : join(cwd, asked), { display: asked }),
      ),
    ),
  });
  const fatal = /^fatal error: .*$/m.exec(ended.stderr)?.[0];
  const wrong = calls.flatMap(({ asked, error, returned }, index) => {
    const outcome: Outcome = {
      file: asked,
      outcome: !returned ? "fatal" : error === undefined ? "loaded" : "error",
      ...((error ?? fatal) !== undefined && { message: error ?? fatal! }),
    };
    const last = outcome.outcome === "loaded" ? { file: asked, outcome: outcome.outcome } : outcome;
    return compareVerdict(report.plugins[index]!, last).map((line) => `${asked}: ${line}`);
  });
  const { stderr } = ended;
  return { test, program, calls: calls.length, wrong, passed: ended.code === 0, stderr };
}
