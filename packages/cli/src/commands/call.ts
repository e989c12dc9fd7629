import type { Finding } from "@lockstep/findings";
import { HostLoaderError, type OpenHostOptions, openHost } from "@lockstep/host-loader";
import type { Action } from "../command.ts";
import { localCommands } from "../localCommands.ts";
import { prepareWorkspace } from "../prepare.ts";
import { readData } from "../readData.ts";
import { unknownNames } from "../unknownNames.ts";

/** The longest that the loader's timers can wait, in milliseconds. */
const longest = 2 ** 31 - 1;

/**
 * `lockstep call PLUGIN METHOD DATA`: one call from the shell, answer as JSON on stdout. `-` for the
 * data reads it from standard input.
 */
export const callCommand: Action = async (context, [plugin, method, data], options) => {
  const timeoutMs = options.timeout === undefined ? undefined : Number(options.timeout);
  if (timeoutMs !== undefined && !(timeoutMs > 0 && timeoutMs <= longest)) {
    const message = `--timeout takes milliseconds, ${longest} at most, as in --timeout 500`;
    return { kind: "usage", message };
  }
  const read = await readData(context, data);
  if (!read.ok) return { kind: "usage", message: read.message };
  const prepared = await prepareWorkspace(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const asked = { profile: String(options.profile), names: [String(plugin)] };
  const unknown = unknownNames(workspace, asked);
  if (unknown.length > 0) return { kind: "findings", exitCode: 2, findings: unknown };
  const unit = workspace.plugins.find(({ name }) => name === plugin);
  const request: OpenHostOptions = {
    workspace: workspace.root,
    profile: asked.profile,
    stdout: process.stderr,
    ...(unit && { host: unit.manifest.host }),
  };
  try {
    const host = await openHost(request);
    try {
      const answer = await host.callJson(String(plugin), String(method), read.value, {
        signal: context.signal,
        ...(timeoutMs !== undefined && { timeoutMs }),
      });
      return { kind: "text", exitCode: 0, text: `${JSON.stringify(answer)}\n`, data: answer };
    } finally {
      await host.close({ graceMs: 0 });
    }
  } catch (error) {
    if (!(error instanceof HostLoaderError)) throw error;
    if (error.findings.length === 0) return { kind: "failed", message: error.message };
    const findings = localCommands(error.findings as Finding[], workspace.root, context.cwd);
    return { kind: "findings", exitCode: 1, findings };
  }
};
