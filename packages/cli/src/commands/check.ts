import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { findWorkspace } from "@lockstep/go-workspace/findWorkspace";
import { askedTarget } from "../askedTarget.ts";
import { checkOutcome } from "../check/checkOutcome.ts";
import type { Action } from "../command.ts";
import type { Context } from "../context.ts";
import { judgeFiles } from "../judgeFiles.ts";
import { readHost } from "../release/readHost.ts";
import { wrongDigest } from "../release/wrongDigest.ts";

/**
 * `lockstep check [HOST PLUGIN...]`: from the files alone; the workspace's own when none is named.
 * `check DIR` judges a release, `--host FILE` names the host, whose descriptor does in its place.
 */
export const checkCommand: Action = async (context, [named, plugins], options) => {
  const files = [named, ...(plugins as unknown[])].filter((each) => each !== undefined).map(String);
  if (options.sources === true) {
    if (options.glibc !== undefined) {
      return {
        kind: "usage",
        message: "--glibc is about built files, which --sources does not read",
      };
    }
    const { checkSources } = await import("../sources/checkSources.ts");
    return checkSources(context, files, String(options.profile));
  }
  const each = options.each === true;
  const strict = options.strict === true;
  const target = options.glibc === undefined ? undefined : String(options.glibc);
  if (target !== undefined && !/^\d+\.\d+(\.\d+)?$/.test(target)) {
    return { kind: "usage", message: "--glibc takes a version, as in `--glibc 2.31`" };
  }
  const glibc = target === undefined ? {} : { glibc: target };
  const platform = askedTarget(options.target);
  if (!platform.ok) return { kind: "usage", message: platform.message };
  const host = options.host === undefined ? undefined : String(options.host);
  const digest = options.digest === undefined ? undefined : String(options.digest);
  const wrong = wrongDigest(digest);
  if (wrong !== undefined) return { kind: "usage", message: wrong };
  const [only, ...more] = files;
  if (only !== undefined && more.length === 0 && isFolder(context, only)) {
    const { checkRelease } = await import("../release/checkRelease.ts");
    const asked = { ...(host !== undefined && { host }), ...(digest !== undefined && { digest }) };
    return checkRelease(context, only, { ...asked, each, strict, ...glibc });
  }
  if (digest !== undefined) {
    return {
      kind: "usage",
      message: "--digest is of a release: `lockstep check DIR --digest ...`",
    };
  }
  if (only === undefined && host === undefined) {
    const profile = String(options.profile);
    const { checkWorkspace } = await import("../check/checkWorkspace.ts");
    return checkWorkspace(context, { profile, target: platform.target, each, strict, ...glibc });
  }
  const [first, ...rest] = host === undefined ? files : [host, ...files];
  if (first === undefined || rest.length === 0) {
    return { kind: "usage", message: "name the plugins too: `lockstep check HOST PLUGIN...`" };
  }
  const workspace = await workspaceOf(context, first);
  const descriptor = first.endsWith(".json") ? await readHost(context, first, glibc) : undefined;
  if (descriptor && !descriptor.ok) {
    return { kind: "findings", exitCode: 2, findings: descriptor.findings };
  }
  const report = await judgeFiles(context, [descriptor?.host ?? first, ...rest], {
    each,
    strict,
    ...glibc,
    ...(workspace && { workspace }),
  });
  return checkOutcome([report], strict);
};

function isFolder({ cwd }: Context, path: string): boolean {
  return statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The workspace around the current folder, or around the host's file, if its documents are valid. */
async function workspaceOf(context: Context, host: string) {
  for (const cwd of [context.cwd, dirname(resolve(context.cwd, host))]) {
    const found = await findWorkspace(cwd).catch(() => undefined);
    if (!found?.ok) continue;
    const { prepareWorkspace } = await import("../prepare.ts");
    const prepared = await prepareWorkspace({ cwd }).catch(() => undefined);
    if (prepared?.ok) return prepared.workspace;
  }
  return undefined;
}
