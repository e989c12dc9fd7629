import { tmpdir } from "node:os";
import { join } from "node:path";
import { discover } from "./discover.ts";
import { type Options, readOptions } from "./options.ts";
import { annotations, fileText } from "./print.ts";
import { type FileRun, runFile } from "./runFile.ts";
import { removeSummary, type Summary, summarise, summaryFile, writeSummary } from "./summary.ts";

process.env.LOCKSTEP_HOME ??= join(tmpdir(), "lockstep-tests");
process.exitCode = await main(process.cwd(), process.argv.slice(2));

async function main(folder: string, argv: string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(argv, process.env);
  } catch (error) {
    process.stderr.write(`lockstep-test: ${(error as Error).message}\n`);
    return 2;
  }
  const file = summaryFile(folder, options.patterns.length > 0);
  removeSummary(file);
  const { files, unmatched } = discover(folder, options.patterns);
  const problems = unmatched.map((pattern) => `pattern "${pattern}" matches no test file`);
  if (files.length === 0 && unmatched.length === 0) problems.push("no test/**/*.test.ts here");

  const summary = summarise(await runAll(folder, files, options), problems);
  writeSummary(file, summary);
  process.stdout.write(closing(summary));
  return summary.failed > 0 ? 1 : 0;
}

async function runAll(folder: string, files: string[], options: Options) {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      stop.abort();
      process.exit(130);
    });
  }
  process.stdout.on("error", () => {
    stop.abort(); // whoever read us is gone (`| head`): so is the reason to go on
    process.exit(1);
  });
  const runs = new Map<string, FileRun>();
  const queue = [...files];
  const worker = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const run = await runFile(folder, file, options.timeoutMs, stop.signal);
      runs.set(file, run);
      process.stdout.write(fileText(run));
      if (process.env.GITHUB_ACTIONS) process.stdout.write(annotations(run, folder, process.env));
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, worker));
  return files.flatMap((file) => runs.get(file)?.result ?? []);
}

function closing(summary: Summary): string {
  const lines = summary.problems.map((problem) => `FAIL ${problem}`);
  if (summary.skipped > 0) lines.push(`${summary.skipped} skipped`);
  lines.push(`${summary.passed} passed, ${summary.failed} failed`);
  return `${lines.join("\n")}\n`;
}
