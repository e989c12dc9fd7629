import { writeFileSync } from "node:fs";

/** What one suite did in this process. */
export interface SuiteRecord {
  name: string;
  tests: number;
  only: number;
  skipped: string[];
  passed: number;
  failed: { test: string; message: string; stack: string }[];
  runCalled: boolean;
  finished: boolean;
}

/** What one test file did, as its process tells the runner on exit. */
export interface FileRecord {
  suites: SuiteRecord[];
  /** Errors that uvu would swallow: of hooks, of promises nobody handled. */
  strays: { what: string; message: string; stack: string }[];
}

/** The runner names the file in which a test process leaves its record. */
export const recordVariable = "LOCKSTEP_TEST_RECORD";

/** How long finished tests may keep their process alive, in milliseconds. */
const lingerLimit = 10_000;

const record: FileRecord = { suites: [], strays: [] };
let lingering: NodeJS.Timeout | undefined;

/** Adds a suite to the record of this process. */
export function recordSuite(name: string): SuiteRecord {
  if (record.suites.length === 0) watchProcess();
  const suite: SuiteRecord = {
    name,
    tests: 0,
    only: 0,
    skipped: [],
    passed: 0,
    failed: [],
    runCalled: false,
    finished: false,
  };
  record.suites.push(suite);
  return suite;
}

/** Adds an error that belongs to no test. */
export function recordStray(what: string, error: unknown): void {
  record.strays.push({ what, ...describe(error) });
  console.error(`\n${what}:`, error);
}

/** Message and stack of anything that can be thrown. */
export function describe(error: unknown): { message: string; stack: string } {
  if (error instanceof Error) return { message: error.message, stack: error.stack ?? "" };
  return { message: String(error), stack: "" };
}

/** Fails the process if an open handle keeps it alive long after its last suite. */
export function suiteFinished(): void {
  clearTimeout(lingering);
  if (record.suites.some((suite) => suite.runCalled && !suite.finished)) return;
  lingering = setTimeout(() => {
    const open = process.getActiveResourcesInfo().join(", ");
    recordStray("process still alive 10 s after its last test", new Error(`open: ${open}`));
    process.exit(1);
  }, lingerLimit);
  lingering.unref();
}

function watchProcess(): void {
  process.on("unhandledRejection", (reason) => recordStray("unhandled rejection", reason));
  process.on("exit", () => {
    if (record.strays.length > 0) process.exitCode = process.exitCode || 1;
    const file = process.env[recordVariable];
    if (file !== undefined) writeFileSync(file, JSON.stringify(record));
  });
}
