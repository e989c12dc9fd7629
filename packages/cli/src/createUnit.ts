import { fileURLToPath } from "node:url";
import type { Finding } from "@lockstep/findings";
import { hostsAsListed } from "@lockstep/go-workspace";
import { buildCommand } from "@lockstep/orchestrator";
import { type Created, type NewUnitOptions, newHost, newPlugin } from "@lockstep/scaffold";
import type { Options, Outcome } from "./command.ts";
import type { Context } from "./context.ts";
import { created } from "./created.ts";
import { fetchMissing } from "./fetchMissing.ts";
import { localCommands } from "./localCommands.ts";
import { environmentOf, prepareLocked } from "./prepare.ts";

/** What was said on the command line, and whether the rest may be asked for. */
type Said = Options & { asks: boolean };

/** `lockstep new host NAME`, inside a workspace. */
export function createHost(context: Context, name: string, options: Said): Promise<Outcome> {
  return createUnit(context, `host ${name}`, options, (unit, host) =>
    newHost({ ...unit, name, ...(host !== undefined && { like: host }) }),
  );
}

/** `lockstep new plugin NAME`, inside a workspace. */
export function createPlugin(context: Context, name: string, options: Said): Promise<Outcome> {
  const wanted = options.implements;
  const choices = wanted === undefined ? {} : { implements: String(wanted) };
  return createUnit(context, `plugin ${name}`, options, (unit, host) =>
    newPlugin({ ...unit, name, ...choices, ...(host !== undefined && { host }) }),
  );
}

async function createUnit(
  context: Context,
  what: string,
  options: Said,
  create: (unit: Omit<NewUnitOptions, "name">, host: string | undefined) => Promise<Created>,
): Promise<Outcome> {
  const prepared = await prepareLocked(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  let host = options.host === undefined ? undefined : String(options.host);
  if (host === undefined && options.asks && workspace.hosts.length > 1) {
    const { askWhich } = await import("./ask.ts");
    const listed = await hostsAsListed(workspace);
    host = await askWhich(
      "Host",
      listed.map(({ name }) => name),
    );
    if (host === undefined) return { kind: "cancelled" };
  }
  const provisioned = await environmentOf(context, workspace);
  if (!provisioned.ok) return { kind: "findings", ...provisioned };
  const { environment } = provisioned;
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
    { workspace, environment },
    () => create(unit, host),
    (made) => (made.ok ? [] : made.findings),
  );
  const local = (each: readonly Finding[]) => localCommands(each, workspace.root, context.cwd);
  if (findings.length > 0) {
    return { kind: "findings", exitCode: 1, findings: local(findings) };
  }
  return created(what, result.ok ? result : { ...result, findings: local(result.findings) });
}
