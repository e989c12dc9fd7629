import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { CallerEnvironment } from "./callerGo.ts";
import { TOOLCHAIN_MODULE, toolchainModuleVersion } from "./downloadToolchain.ts";
import { dropPartial, type Fetcher, obtainArchive } from "./obtainArchive.ts";
import type { Platform } from "./platform.ts";
import type { Progress } from "./progress.ts";
import { ORIGIN_FILE } from "./toolchain.ts";

/** A sum the archive must have, and who says so. */
export interface ExpectedSum {
  h1: string;
  source: string;
}

/** Carries findings out of the installation, which drops its folder on any exception. */
export class NotInstalled extends Error {
  readonly findings: Finding[];
  constructor(findings: Finding[]) {
    super(findings[0]?.title);
    this.findings = findings;
  }
}

/** Fills `folder` with `go/` (the distribution) and `origin.json`: fetch, compare, unpack. */
export async function fillToolchain(options: {
  folder: string;
  version: string;
  platform: Platform;
  fetcher: Fetcher;
  /** Where a download of our own is kept when it is cut. */
  partial: string;
  env: CallerEnvironment;
  expected: readonly ExpectedSum[];
  bytes?: number;
  onProgress: (progress: Progress) => void;
  signal?: AbortSignal;
}): Promise<void> {
  const { folder, version, platform, fetcher, partial, env, bytes, signal } = options;
  const { onProgress, expected } = options;
  const what = `Go ${version}`;
  const moduleVersion = toolchainModuleVersion(version, platform.os, platform.arch);
  const root = `${TOOLCHAIN_MODULE}@${moduleVersion}`;
  const download = join(folder, "download");
  await mkdir(download);
  const got = await obtainArchive({
    ...{ moduleVersion, fetcher, pinned: expected.length > 0, folder: download, partial, env },
    onBytes: (done) => onProgress({ phase: "download", what, bytes: done, of: bytes }),
    signal,
  });
  if (!got.ok) throw new NotInstalled(got.findings);
  // Go's own sum first: a wrong archive is not worth unpacking.
  const { zip, sum } = got.zip;
  if (sum !== undefined) requireSums(root, sum, expected);
  const goroot = join(folder, "go");
  await mkdir(goroot);
  const { unpackToolchain } = await import("./unpackToolchain.ts"); // once per release
  try {
    const h1 = await unpackToolchain({
      zip,
      root,
      goroot,
      onBytes: (done) => onProgress({ phase: "unpack", what, bytes: done, of: bytes }),
      signal,
    }).catch((error) => refuseArchive(root, error, signal));
    const said = sum === undefined ? [] : [{ h1: sum, source: "go's own sum of the download" }];
    requireSums(root, h1, [...expected, ...said]);
    await writeFile(join(folder, ORIGIN_FILE), `${JSON.stringify({ module: root, h1 })}\n`);
  } finally {
    if (!signal?.aborted) await dropPartial({ moduleVersion, partial });
  }
  await rm(download, { recursive: true });
}

function requireSums(subject: string, h1: string, expected: readonly ExpectedSum[]): void {
  const findings = sumMismatches(subject, h1, expected);
  if (findings.length > 0) throw new NotInstalled(findings);
}

/** What is wrong with the archive is a finding; a full disk or an abort is not. */
function refuseArchive(subject: string, error: NodeJS.ErrnoException, signal?: AbortSignal): never {
  if (signal?.aborted || error.syscall !== undefined) throw error;
  const cause = `its archive can't be used: ${error.message}`;
  throw new NotInstalled([finding("LS2004", { subject, cause, fix: OTHER_PROXY })]);
}

const OTHER_PROXY = {
  text: "don't use it: fetch through another proxy, and find out who changed the archive or the pinned sum",
  command: "go env GOPROXY",
};

/** LS2004 for each who says that what is there, or was fetched, should be something else. */
export function sumMismatches(
  subject: string,
  h1: string,
  expected: readonly ExpectedSum[],
): Finding[] {
  return expected
    .filter((sum) => sum.h1 !== h1)
    .map((sum) =>
      finding("LS2004", {
        subject,
        certainty: "proven",
        cause: `its sum is ${h1}, but ${sum.source} says ${sum.h1}`,
        fix: OTHER_PROXY,
      }),
    );
}
