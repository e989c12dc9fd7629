import { fileURLToPath } from "node:url";
import type { Finding } from "@lockstep/findings";
import { buildCommand } from "@lockstep/orchestrator";
import { type Created, type NewUnitOptions, newHost, newPlugin } from "@lockstep/scaffold";
import type { Options, Outcome } from "./command.ts";
import type { Context } from "./context.ts";
import { created } from "./created.ts";
import { fetchMissing } from "./fetchMissing.ts";
import { localCommands } from "./localCommands.ts";
import { prepareBoth } from "./prepare.ts";

/** `lockstep new host NAME`, inside a workspace. */
export function createHost(context: Context, name: string, options: Options): Promise<Outcome> {
  const like = options.host === undefined ? {} : { like: String(options.host) };
  return createUnit(context, `host ${name}`, (unit) => newHost({ ...unit, name, ...like }));
}

/** `lockstep new plugin NAME`, inside a workspace. */
export function createPlugin(context: Context, name: string, options: Options): Promise<Outcome> {
  const choices = {
    ...(options.host !== undefined && { host: String(options.host) }),
    ...(options.implements !== undefined && { implements: String(options.implements) }),
  };
  return createUnit(context, `plugin ${name}`, (unit) => newPlugin({ ...unit, name, ...choices }));
}

async function createUnit(
  context: Context,
  what: string,
  create: (unit: Omit<NewUnitOptions, "name">) => Promise<Created>,
): Promise<Outcome> {
  const prepared = await prepareBoth(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace, environment } = prepared;
  const { store, toolchain } = environment;
  const unit = {
    workspace,
    cwd: context.cwd,
    cmd: buildCommand({ workspace, ...environment, signal: context.signal }),
    toolchain,
    store,
    templatesDir: fileURLToPath(new URL("templates", context.assets)),
  };
  context.progress.step(`making ${what}`);
  const { result, findings } = await fetchMissing(
    context,
    prepared,
    () => create(unit),
    (made) => (made.ok ? [] : made.findings),
  );
  const local = (each: readonly Finding[]) => localCommands(each, workspace.root, context.cwd);
  if (findings.length > 0) {
    return { kind: "findings", exitCode: 1, findings: local(findings) };
  }
  return created(what, result.ok ? result : { ...result, findings: local(result.findings) });
}
