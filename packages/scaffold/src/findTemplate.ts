import { type Finding, finding } from "@lockstep/findings";
import { type WorkspaceTemplate, workspaceTemplates } from "./templates.ts";

/** A workspace template by its name. */
export function findTemplate(
  name: string,
): { ok: true; template: WorkspaceTemplate } | { ok: false; findings: Finding[] } {
  if (Object.hasOwn(workspaceTemplates, name)) {
    return { ok: true, template: workspaceTemplates[name]! };
  }
  const names = Object.keys(workspaceTemplates);
  const near = names.find((one) => one.startsWith(name.slice(0, 1).toLowerCase())) ?? names[0]!;
  return {
    ok: false,
    findings: [
      finding("LS6004", {
        title: `there is no template \`${name}\``,
        subject: name,
        cause: `the templates are ${names.map((one) => `\`${one}\``).join(" and ")}`,
        fix: { text: `use \`--template ${near}\`` },
      }),
    ],
  };
}
