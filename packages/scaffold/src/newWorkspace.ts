import { relative } from "node:path";
import { type Finding, shellQuote } from "@lockstep/findings";
import { hostPlatform, loadReleases } from "@lockstep/provision";
import { alreadyThere, exists } from "./alreadyThere.ts";
import { checkGo, toolchainSums } from "./checkGo.ts";
import { checkModulePath } from "./checkModulePath.ts";
import { checkName } from "./checkName.ts";
import type { PlannedFile } from "./files.ts";
import { placeholder } from "./fillIn.ts";
import { findTemplate } from "./findTemplate.ts";
import { githubFiles } from "./githubFiles.ts";
import { initGit } from "./initGit.ts";
import { planWorkspace } from "./planWorkspace.ts";
import { readTemplate } from "./readTemplate.ts";
import { stage, writeFiles } from "./stage.ts";
import { vendorPackage } from "./vendorPackage.ts";

export interface NewWorkspaceOptions {
  name: string;
  /** Absolute: the folder to make. */
  dir: string;
  /** Absolute: where the caller stands; findings and next commands are told from here. */
  cwd: string;
  /** "default" or "mosn". */
  template: string;
  /** Prefix of the module paths; `example.com/NAME` unless given. */
  module?: string;
  /** The exact Go release, "1.26.9". */
  go: string;
  /** Whether the workspace is an npm project as well. */
  node: boolean;
  /** Absolute: the folder of templates. */
  templatesDir: string;
  /** Absolute: the folder of files for CI, `github/` among them. */
  ciDir: string;
  /** Absolute: the package of the running CLI, which the workspace takes along. */
  cliDir: string;
  /** Absolute: the package of the TypeScript loader, likewise; only for `node`. */
  hostLoaderDir: string;
  /** Makes the folder a git repository, with nothing committed; where git fails, a note says so. */
  git?: boolean;
  /** The caller's environment, for git. */
  env: Record<string, string>;
  signal?: AbortSignal;
}

export type Created =
  | {
      ok: true;
      /** Paths from the folder that was made, or from the workspace it was added to. */
      created: string[];
      /** What a person has to know of it. */
      note?: string;
      /** Commands to run next, in order, from `cwd`. */
      next: string[];
    }
  | { ok: false; findings: Finding[] };

/**
 * Makes a workspace with a host and two plugins that builds as it is. All or nothing: the folder
 * appears complete or not at all, also when the process is killed.
 */
export async function newWorkspace(options: NewWorkspaceOptions): Promise<Created> {
  const module = options.module ?? defaultModule(options.name);
  const template = findTemplate(options.template);
  const releases = await loadReleases();
  const display = relative(options.cwd, options.dir) || ".";
  const findings = [
    ...checkName("workspace", options.name),
    ...(options.module === undefined ? [] : checkModulePath(module)),
    ...checkGo(options.go, releases),
    ...(template.ok ? [] : template.findings),
    ...(options.name === "" ? [] : await alreadyThere(options.dir, display)),
  ];
  if (!template.ok || findings.length > 0) return { ok: false, findings };

  const planned = planWorkspace(await readTemplate(options.templatesDir, template.template), {
    module,
    workspace: options.name,
    go: options.go,
    platform: platformFolder(),
    toolchains: toolchainSums(options.go, releases),
    node: options.node,
  });
  const own = [...planned, ...(await githubFiles(options.ciDir))];
  const files = [...own, ...(await vendored(options))];
  const written = await write(files, options);
  if (!written.ok) return { ok: false, findings: [exists(display)] };
  const created = [...own.map(({ path }) => path), ".lockstep/"].sort();
  const note = written.gitFailed === undefined ? {} : { note: noGit(display, written.gitFailed) };
  return { ok: true, created, ...note, next: nextCommands(display, options.node) };
}

/** Module paths of a workspace nobody gave one: `example.com` is nobody's (RFC 2606). */
function defaultModule(name: string): string {
  return `example.com/${name}`;
}

/** Where lockstep cannot build, the workspace can still be made, for others. */
function platformFolder(): string {
  const host = hostPlatform();
  return host.ok ? `${host.platform.os}_${host.platform.arch}` : placeholder.platform;
}

async function vendored({
  cliDir,
  hostLoaderDir,
  node,
}: NewWorkspaceOptions): Promise<PlannedFile[]> {
  const cli = await vendorPackage(cliDir, ".lockstep/cli");
  return node ? [...cli, ...(await vendorPackage(hostLoaderDir, ".lockstep/host-loader"))] : cli;
}

/** Not ok when the folder came to be while we filled ours. */
async function write(
  files: PlannedFile[],
  options: NewWorkspaceOptions,
): Promise<{ ok: boolean; gitFailed?: string | undefined }> {
  const staged = await stage(options.dir);
  try {
    await writeFiles(staged.folder, files);
    options.signal?.throwIfAborted();
    const gitFailed = options.git ? await initGit(staged.folder, options) : undefined;
    return { ok: await staged.commit(), gitFailed };
  } finally {
    await staged.discard();
  }
}

/** A workspace without a repository builds all the same, so git's failure is no reason to make none. */
function noGit(display: string, why: string): string {
  const command = `git init ${shellQuote(display)}`;
  return `it is no git repository, since git failed: ${why}; mend that, then run \`${command}\``;
}

function nextCommands(display: string, node: boolean): string[] {
  const lockstep = (command: string) => `node .lockstep/cli/dist/lockstep.js ${command}`;
  return [
    `cd ${display}`,
    ...(node
      ? ["npm install", "npm run build", "npm run check", "npm run gate"]
      : [lockstep("build"), lockstep("check"), lockstep("ci")]),
  ];
}
