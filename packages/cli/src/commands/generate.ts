import { staleGenerated, writeGenerated } from "@lockstep/contract";
import type { Finding } from "@lockstep/findings";
import type { Action, Outcome } from "../command.ts";
import { plannedGenerated } from "../generated.ts";
import { localCommands } from "../localCommands.ts";
import { prepareBoth } from "../prepare.ts";

/** `lockstep generate`: plugin mains, host drivers and the .d.ts, from the contract as it is now. */
export const generateCommand: Action = async (context, _args, options) => {
  const prepared = await prepareBoth(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const local = (each: readonly Finding[]) => localCommands(each, workspace.root, context.cwd);
  const planned = await plannedGenerated(context, prepared);
  if (!planned.ok) {
    return { kind: "findings", exitCode: 1, findings: local(planned.findings) };
  }
  if (options.check === true) {
    const findings = local(await staleGenerated(workspace, planned.files));
    return findings.length > 0 ? { kind: "findings", exitCode: 1, findings } : upToDate();
  }
  const result = await writeGenerated(workspace, planned.files);
  if (!result.ok) return { kind: "findings", exitCode: 1, findings: result.findings };
  const { written } = result;
  if (written.length === 0) return upToDate();
  const text = written.map((file) => `wrote ${file}\n`).join("");
  return { kind: "text", exitCode: 0, text, data: { written } };
};

function upToDate(): Outcome {
  return {
    kind: "text",
    exitCode: 0,
    text: "generated code is up to date\n",
    data: { written: [] },
  };
}
