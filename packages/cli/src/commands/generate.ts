import { analyse, planGenerated, staleGenerated, writeGenerated } from "@lockstep/contract";
import type { Action } from "../command.ts";
import { fetchCommand, prepareEnvironment, prepareWorkspace } from "../prepare.ts";

/** `lockstep generate`: plugin mains, host drivers and the .d.ts, from the contract as it is now. */
export const generateCommand: Action = async (context, _args, options) => {
  const prepared = await prepareWorkspace(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const provisioned = await prepareEnvironment(context, workspace.config.go);
  if (!provisioned.ok) return { kind: "findings", ...provisioned };
  const { environment } = provisioned;
  context.progress.step("reading the contract");
  const analysed = await analyse({
    workspace,
    cmd: fetchCommand(context, environment, workspace.goWork),
    store: environment.store,
  });
  if (!analysed.ok) return { kind: "findings", exitCode: 1, findings: analysed.findings };
  const files = planGenerated(workspace, analysed.model);
  if (options.check === true) {
    const findings = await staleGenerated(workspace, files);
    if (findings.length > 0) return { kind: "findings", exitCode: 1, findings };
    return text("generated code is up to date\n", []);
  }
  const written = await writeGenerated(workspace, files);
  return written.length === 0
    ? text("generated code is up to date\n", written)
    : text(written.map((file) => `wrote ${file}\n`).join(""), written);
};

function text(message: string, written: string[]) {
  return { kind: "text", exitCode: 0, text: message, data: { written } } as const;
}
