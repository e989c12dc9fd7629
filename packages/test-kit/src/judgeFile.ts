import type { FileRecord } from "./record.ts";

/** How the process of a test file ended. */
export interface FileEnd {
  code: number | null;
  signal: string | null;
  timedOut: boolean;
  /** Undefined when the process left none. */
  record: FileRecord | undefined;
}

/** The result of one test file; green only without problems. */
export interface FileResult {
  file: string;
  passed: number;
  failed: number;
  skipped: string[];
  /** One line each; every way in which the file is not green. */
  problems: string[];
  milliseconds: number;
}

/**
 * Turns the end of a test process into a result. Anything short of "every registered test passed
 * or was skipped by name, and the process ended by itself with 0" is a problem, and a problem
 * without a failed test counts as one failed.
 */
export function judgeFile(
  file: string,
  end: FileEnd,
  milliseconds: number,
  timeoutMs: number,
): FileResult {
  const suites = end.record?.suites ?? [];
  const total = sum(suites.map((suite) => suite.tests));
  const passed = sum(suites.map((suite) => suite.passed));
  const skipped = suites.flatMap((suite) => suite.skipped);
  const problems: string[] = [];

  if (end.timedOut) problems.push(`timed out after ${timeoutMs / 1000} s, process tree killed`);
  if (end.record === undefined && !end.timedOut) {
    problems.push("registered no test: it ended without creating a suite of @lockstep/test-kit");
  }
  for (const suite of suites) {
    const name = `suite "${suite.name}"`;
    for (const failed of suite.failed)
      problems.push(`${failed.test}: ${firstLine(failed.message)}`);
    if (!suite.runCalled) problems.push(`${name} never called run()`);
    else if (!suite.finished && !end.timedOut) {
      problems.push(`${name} was not finished when the process ended (a promise left open?)`);
    }
    if (suite.tests === 0) problems.push(`${name} registered no test`);
    if (suite.only > 0) problems.push(`${name} has .only left in: its other tests did not run`);
  }
  for (const stray of end.record?.strays ?? []) {
    problems.push(`${stray.what}: ${firstLine(stray.message)}`);
  }
  if (passed + skipped.length < total && problems.length === 0) {
    problems.push(
      `${total - passed - skipped.length} of ${total} tests neither passed nor skipped`,
    );
  }
  if (!end.timedOut && problems.length === 0 && (end.code !== 0 || end.signal !== null)) {
    problems.push(`process ended with ${end.signal ?? `exit code ${end.code}`}`);
  }
  const notPassed = Math.max(0, total - passed - skipped.length);
  const failed = problems.length > 0 ? Math.max(1, notPassed) : 0;
  return { file, passed, failed, skipped, problems, milliseconds };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? "";
}
