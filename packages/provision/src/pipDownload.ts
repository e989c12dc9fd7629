import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@lockstep/process";
import { makeFolders } from "@lockstep/store";
import type { CallerEnvironment } from "./callerGo.ts";
import { findOnPath } from "./findOnPath.ts";
import { redact } from "./redact.ts";

const POLL_MS = 200;

/** The oldest tag of the wheels that every pip knows, by Go's name of the processor. */
const TAGS: Partial<Record<string, string>> = {
  amd64: "manylinux2010_x86_64",
  arm64: "manylinux2014_aarch64",
};

/** The command of the caller's pip: pip, pip3, or the module of its python3; undefined: none. */
export async function findPip(env: CallerEnvironment): Promise<string[] | undefined> {
  const path = env.PATH ?? "";
  const pip = findOnPath("pip", path) ?? findOnPath("pip3", path);
  if (pip) return [pip];
  const python = findOnPath("python3", path);
  if (!python) return undefined;
  const asked = await run([python, "-m", "pip", "--version"], { cwd: "/", env: inherited(env) });
  return asked.code === 0 ? [python, "-m", "pip"] : undefined;
}

/**
 * Lets pip, configured as the caller has it, download the wheel of one release into `folder`, which
 * it compares with `sha256`. What is whole there already is not downloaded again. The wheel's path.
 */
export async function pipDownload(options: {
  pip: readonly string[];
  version: string;
  arch: string;
  sha256: string;
  folder: string;
  env: CallerEnvironment;
  onBytes: (bytes: number) => void;
  signal?: AbortSignal | undefined;
}): Promise<{ ok: true; wheel: string } | { ok: false; words: string }> {
  const { pip, version, arch, sha256, folder, env, onBytes, signal } = options;
  const platform = TAGS[arch];
  if (platform === undefined) return { ok: false, words: `there is no wheel for ${arch}` };
  const temporary = join(folder, "pip");
  makeFolders(temporary);
  const pins = join(temporary, "requirements.txt");
  await writeFile(pins, `ziglang==${version} --hash=sha256:${sha256}\n`);
  const what = ["--no-deps", "--only-binary=:all:", "--platform", platform, "--require-hashes"];
  const how = ["--quiet", "--no-input", "--progress-bar=off", "--no-cache-dir", "--dest", folder];
  const polling = setInterval(() => void sizeBelow(temporary).then(onBytes), POLL_MS);
  try {
    const got = await run([...pip, "download", ...what, ...how, "-r", pins], {
      cwd: folder,
      env: { ...inherited(env), PIP_REQUIRE_VIRTUALENV: "0", TMPDIR: temporary },
      signal,
    });
    const names = await readdir(folder);
    const wheel = names.find((name) => name.startsWith(`ziglang-${version}-`));
    if (got.code === 0 && wheel !== undefined) return { ok: true, wheel: join(folder, wheel) };
    const words = got.stderr.trim() || got.failedToStart?.message || `exit code ${got.code}`;
    return { ok: false, words: redact(words) };
  } finally {
    clearInterval(polling);
    await rm(temporary, { recursive: true, force: true });
  }
}

/** pip reaches its index as the caller configured it. */
function inherited(env: CallerEnvironment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Bytes of the largest file below a folder, while somebody else writes there. */
async function sizeBelow(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      (found) => (found.isFile() ? found.size : 0),
      () => 0,
    ),
  );
  return Math.max(0, ...(await Promise.all(sizes)));
}
