import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Summary } from "../src/summary.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const bin = join(here, "../bin/lockstep-test.mjs");

export interface RunnerRun {
  code: number | null;
  stdout: string;
  stderr: string;
  lastLine: string;
  summary: Summary | undefined;
}

/** Runs the real runner on a copy of a fixture folder. */
export async function runFixture(
  fixture: string,
  args: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<RunnerRun> {
  // Inside the package, so that the copy still finds @lockstep/test-kit by its name.
  const copies = join(here, "../.test/copies");
  mkdirSync(copies, { recursive: true });
  const folder = mkdtempSync(join(copies, `${fixture}-`));
  try {
    cpSync(join(here, "fixtures", fixture), folder, { recursive: true });
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: folder,
      env: { ...process.env, GITHUB_ACTIONS: "", ...env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    const lastLine = stdout.trimEnd().split("\n").at(-1) ?? "";
    return { code, stdout, stderr, lastLine, summary: readSummary(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSummary(folder: string): Summary | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, ".test/summary.json"), "utf8")) as Summary;
  } catch {
    return undefined;
  }
}
