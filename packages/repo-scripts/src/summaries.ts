import { existsSync, readFileSync, rmSync } from "node:fs";
import type { RepositoryPackage } from "./repository.ts";

/** The parts of a package's `.test/summary.json` that are added up here. */
export interface PackageSummary {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  files: {
    file: string;
    passed: number;
    failed: number;
    skipped: string[];
    milliseconds: number;
  }[];
}

/** The sum over all packages; a package without summary counts as one failed. */
export interface Total {
  passed: number;
  failed: number;
  skipped: number;
  missing: string[];
  packages: PackageSummary[];
}

/** Removes every summary, so that none of an earlier run can pass for one of this run. */
export function removeSummaries(packages: RepositoryPackage[]): void {
  for (const { folder } of packages) rmSync(summaryFile(folder), { force: true });
}

/** Reads and adds up the summaries of all packages with a test script. */
export function totalOf(packages: RepositoryPackage[]): Total {
  const total: Total = { passed: 0, failed: 0, skipped: 0, missing: [], packages: [] };
  for (const { name, folder, manifest } of packages) {
    if (manifest.scripts?.test === undefined) continue;
    const file = summaryFile(folder);
    if (!existsSync(file)) {
      total.missing.push(name);
      total.failed++;
      continue;
    }
    const summary: Omit<PackageSummary, "name"> = JSON.parse(readFileSync(file, "utf8"));
    total.packages.push({ ...summary, name });
    total.passed += summary.passed;
    total.failed += summary.failed;
    total.skipped += summary.skipped;
  }
  return total;
}

function summaryFile(folder: string): string {
  return `${folder}/.test/summary.json`;
}
