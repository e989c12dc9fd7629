import { readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { run } from "@lockstep/process";
import { makeFolders } from "@lockstep/store";
import type { CallerEnvironment } from "./callerGo.ts";
import { fetchVariables } from "./fetchVariables.ts";
import { type GoSettings, readGoSettings } from "./goSettings.ts";
import { redact } from "./redact.ts";

export interface DownloadedZip {
  zip: string;
  /** What Go itself computed and checked against the checksum database. */
  sum: string;
}

/** The module whose versions are Go's toolchains (cmd/go/internal/toolchain/select.go). */
export const TOOLCHAIN_MODULE = "golang.org/toolchain";

export function toolchainModuleVersion(version: string, os: string, arch: string): string {
  return `v0.0.1-go${version}.${os}-${arch}`;
}

const POLL_MS = 200;

/**
 * Lets the Go that is present download and verify one toolchain archive into `folder`, where
 * nothing of the caller's modules plays a part, nor any setting of Go's but those for the network.
 */
export async function downloadToolchain(options: {
  go: string;
  moduleVersion: string;
  folder: string;
  env: CallerEnvironment;
  onBytes: (bytes: number) => void;
  signal?: AbortSignal;
}): Promise<{ ok: true; zip: DownloadedZip } | { ok: false; findings: Finding[] }> {
  const { go, moduleVersion, folder, env, signal } = options;
  const cwd = join(folder, "empty");
  const cache = join(folder, "modcache");
  makeFolders(cwd);
  if (await goModAbove(cwd)) await writeFile(join(cwd, "go.mod"), "module fetch\n\ngo 1.21\n");
  const settings = await readGoSettings({ go, env, cwd, signal });
  const module = `${TOOLCHAIN_MODULE}@${moduleVersion}`;
  const zipFolder = join(cache, "cache/download", TOOLCHAIN_MODULE, "@v");
  const polling = setInterval(() => void zipBytes(zipFolder).then(options.onBytes), POLL_MS);
  try {
    const answer = await run([go, "mod", "download", "-json", "-modcacherw", module], {
      cwd,
      env: downloadEnvironment(env, settings, cache, folder),
      signal,
    });
    const reply = parseReply(answer.stdout);
    if (reply.Zip && reply.Sum) return { ok: true, zip: { zip: reply.Zip, sum: reply.Sum } };
    const words =
      reply.Error || answer.stderr || answer.failedToStart?.message || `exit code ${answer.code}`;
    return { ok: false, findings: [failure(module, redact(words))] };
  } finally {
    clearInterval(polling);
  }
}

function downloadEnvironment(
  env: CallerEnvironment,
  settings: GoSettings,
  cache: string,
  folder: string,
): Record<string, string> {
  const { GOSUMDB, ...rest } = settings;
  return {
    ...fetchVariables(env),
    ...rest,
    // Go refuses to fetch a toolchain with GOSUMDB=off (modfetch/sumdb.go): its default then.
    ...(GOSUMDB && GOSUMDB !== "off" && { GOSUMDB }),
    PATH: env.PATH ?? "",
    GOENV: "off",
    GOTOOLCHAIN: "local",
    GOWORK: "off",
    GO111MODULE: "on",
    GOFLAGS: "",
    GOMODCACHE: cache,
    GOPATH: join(folder, "gopath"),
    GOCACHE: join(folder, "gocache"),
    LC_ALL: "C",
  };
}

async function goModAbove(folder: string): Promise<boolean> {
  for (let at = dirname(folder); ; at = dirname(at)) {
    if (await stat(join(at, "go.mod")).catch(() => undefined)) return true;
    if (at === dirname(at)) return false;
  }
}

async function zipBytes(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = names
    .filter((name) => name.includes(".zip"))
    .map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return Math.max(0, ...(await Promise.all(sizes)));
}

interface Reply {
  Zip?: string;
  Sum?: string;
  Error?: string;
}

function parseReply(text: string): Reply {
  try {
    return JSON.parse(text) as Reply;
  } catch {
    return {};
  }
}

function failure(module: string, words: string): Finding {
  if (/checksum mismatch|SECURITY ERROR/i.test(words)) {
    return finding("LS2004", {
      subject: module,
      cause: `go says: ${words}`,
      fix: {
        text: "the module proxy serves another file than the checksum database knows: use another proxy, and tell who runs this one",
        command: "go env GOPROXY",
      },
    });
  }
  return finding("LS2003", {
    subject: module,
    cause: `go says: ${words}`,
    fix: {
      text: "make sure that the release exists and that GOPROXY and GOSUMDB name servers this machine can reach",
      command: "go env GOPROXY GOSUMDB",
    },
  });
}
