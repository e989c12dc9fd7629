import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../src/repository.ts";

/** A packed package: its tarball, and what is in it by path, with permissions. */
export interface Packed {
  tarball: string;
  files: Map<string, { mode: string; bytes: number }>;
  manifest: Record<string, unknown>;
}

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end; a failing one is an answer here, not an error. */
export async function ran(
  argv: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ran> {
  const [file = "", ...args] = argv;
  try {
    const done = await promisify(execFile)(file, args, { cwd, env, maxBuffer: 64 << 20 });
    return { code: 0, stdout: done.stdout, stderr: done.stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string };
    if (typeof code !== "number") throw error;
    return { code, stdout, stderr };
  }
}

/** An empty folder outside the repository. */
export function emptyFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `lockstep-${name}-`));
}

/** Runs `pnpm pack` in a package's folder. */
export async function pnpmPack(folder: string, destination: string): Promise<Ran> {
  const bin = join(repositoryRoot, "node_modules/.bin");
  return ran(["pnpm", "pack", "--pack-destination", destination], folder, {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  });
}

/** Packs a package that has been built, and lists what the tarball contains. */
export async function pack(dir: string, destination: string): Promise<Packed> {
  const packed = await pnpmPack(join(repositoryRoot, "packages", dir), destination);
  const tarball = packed.stdout.trim().split("\n").at(-1) ?? "";
  if (packed.code !== 0 || !tarball.endsWith(".tgz")) {
    throw new Error(`pnpm pack of ${dir} (build first?): ${packed.stdout}${packed.stderr}`);
  }
  const listing = await ran(["tar", "-tvzf", tarball], destination);
  const files = new Map<string, { mode: string; bytes: number }>();
  for (const line of listing.stdout.trim().split("\n")) {
    const [mode = "", , bytes = "", , , ...path] = line.split(/\s+/);
    files.set(path.join(" ").replace(/^package\//, ""), { mode, bytes: Number(bytes) });
  }
  const text = await ran(["tar", "-xzOf", tarball, "package/package.json"], destination);
  return { tarball, files, manifest: JSON.parse(text.stdout) };
}
