import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadReleases } from "@lockstep/provision";
import {
  type InitChoices,
  type InitPlan,
  type InitPlanResult,
  planInit,
  surveyRepository,
} from "../../src/index.ts";

const made: string[] = [];
process.on("exit", () => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

/** A folder with these files, removed when the process ends; symbolic links resolved. */
export function repositoryOf(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-init-test-")));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The smallest repository that can be adopted. */
export const smallest: Record<string, string> = {
  "go.mod": "module example.com/app\n\ngo 1.26.0\n",
  "cmd/app/main.go": 'package main\n\nimport "plugin"\n\nfunc main() { plugin.Open("x") }\n',
  "plugins/one/one.go": "package main\n\nfunc New() {}\n",
};

/** What init plans for a folder. */
export async function planned(root: string, choices?: InitChoices): Promise<InitPlanResult> {
  return planInit(surveyRepository(root), await loadReleases(), choices);
}

/** The plan for these files, which have to give one. */
export async function planOf(files: Record<string, string>): Promise<InitPlan> {
  const result = await planned(repositoryOf(files));
  if (!result.ok) throw new Error(JSON.stringify(result.findings, null, 2));
  return result.plan;
}

/** The findings for these files, which must not give a plan. */
export async function refusal(files: Record<string, string>, choices?: InitChoices) {
  const result = await planned(repositoryOf(files), choices);
  if (result.ok) throw new Error("there is a plan");
  return result.findings;
}
