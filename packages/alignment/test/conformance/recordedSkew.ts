import type { Files } from "@lockstep/go-fixtures";
import { judgeFiles } from "../judgeAndOpen.ts";
import { writeRecord } from "../writeRecord.ts";
import type { Case, Side } from "./Case.ts";
import { type CaseFiles, ownCopies } from "./makeFiles.ts";
import { app } from "./sample.ts";

/**
 * Judges copies with build records beside them, as a build by lockstep leaves them; returns what is
 * wrong if the skew is not found then.
 */
export async function recordedSkew(
  { host: hostSide = {}, plugins: sides = [{}] }: Case,
  files: CaseFiles,
  release: string,
): Promise<string | undefined> {
  const { host, plugins } = ownCopies(files);
  writeRecord(host, "host", sourcesOf(hostSide), `go${release}`);
  writeRecord(plugins.at(-1)!, "plugin", sourcesOf(sides.at(-1) as Side), `go${release}`);
  const report = await judgeFiles(host, plugins);
  const { verdict, findings } = report.plugins.at(-1)!;
  const found = verdict === "loads-skewed" && findings.some(({ code }) => code === "LS3015");
  return found ? undefined : `${verdict} with build records, really skewed`;
}

/** What lockstep digests of the shared package: its files and the language version. */
function sourcesOf({ files = app }: Side): Record<string, string> {
  return { "ex.com/app/shared": digested(files) };
}

function digested(files: Files): string {
  const parts = Object.entries(files).filter(
    ([path]) => path.startsWith("shared/") && !path.endsWith("_test.go"),
  );
  return JSON.stringify([/^go .*$/m.exec(files["go.mod"] ?? "")?.[0], ...parts.sort()]);
}
