import { findWorkspace } from "@lockstep/go-workspace/findWorkspace";
import type { Action } from "../command.ts";
import { doctorText } from "../doctor/doctorText.ts";
import { examine } from "../doctor/examine.ts";
import { localCommands } from "../localCommands.ts";
import { prepareWorkspace } from "../prepare.ts";

/** `lockstep doctor`: what the machine has, and everything it lacks, each with what to do. */
export const doctorCommand: Action = async (context) => {
  const found = await findWorkspace(context.cwd);
  const read = found.ok ? await prepareWorkspace(context) : undefined;
  if (read && !read.ok) return { kind: "findings", ...read };
  const report = await examine(context, read?.workspace);
  const root = found.ok ? found.root : context.cwd;
  const findings = localCommands(report.findings, root, context.cwd);
  return {
    kind: "text",
    exitCode: report.ok ? 0 : 3,
    text: doctorText(report),
    data: { ...report, findings },
    findings,
  };
};
