import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { CallerEnvironment } from "./callerGo.ts";
import {
  downloadToolchain,
  TOOLCHAIN_MODULE,
  toolchainModuleVersion,
} from "./downloadToolchain.ts";
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
  go: string;
  env: CallerEnvironment;
  expected: readonly ExpectedSum[];
  bytes?: number;
  onProgress: (progress: Progress) => void;
  signal?: AbortSignal;
}): Promise<void> {
  const { folder, version, platform, go, env, bytes, onProgress, signal } = options;
  const what = `Go ${version}`;
  const moduleVersion = toolchainModuleVersion(version, platform.os, platform.arch);
  const root = `${TOOLCHAIN_MODULE}@${moduleVersion}`;
  const download = join(folder, "download");
  const got = await downloadToolchain({
    go,
    moduleVersion,
    folder: download,
    env,
    onBytes: (done) => onProgress({ phase: "download", what, bytes: done, of: bytes }),
    signal,
  });
  if (!got.ok) throw new NotInstalled(got.findings);
  // Go's own sum first: a wrong archive is not worth unpacking.
  const { zip, sum } = got.zip;
  requireSums(root, sum, options.expected);
  const goroot = join(folder, "go");
  await mkdir(goroot);
  const { unpackToolchain } = await import("./unpackToolchain.ts"); // once per release
  const h1 = await unpackToolchain({
    zip,
    root,
    goroot,
    onBytes: (done) => onProgress({ phase: "unpack", what, bytes: done, of: bytes }),
    signal,
  }).catch((error) => refuseArchive(root, error, signal));
  requireSums(root, h1, [...options.expected, { h1: sum, source: "go's own sum of the download" }]);
  await writeFile(join(folder, ORIGIN_FILE), `${JSON.stringify({ module: root, h1 })}\n`);
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

/** What is looked at on every use of the toolchain; the rest once a day. */
export async function watchedPaths(folder: string, { os, arch }: Platform): Promise<string[]> {
  const tools = `go/pkg/tool/${os}_${arch}`;
  return [
    ORIGIN_FILE,
    "go/VERSION",
    "go/bin/go",
    "go/bin/gofmt",
    "go/src",
    "go/src/go.mod",
    ...(await readdir(join(folder, tools))).sort().map((name) => `${tools}/${name}`),
  ];
}
