import { checkName } from "@lockstep/scaffold";
import type { Action, Outcome } from "../command.ts";
import { createHost, createPlugin } from "../createUnit.ts";
import { createWorkspace } from "../createWorkspace.ts";
import { optionOfOtherKind } from "../optionOfOtherKind.ts";

const makers = { workspace: createWorkspace, host: createHost, plugin: createPlugin };

/** `lockstep new workspace|host|plugin NAME`: asks on a terminal for what was not said. */
export const newCommand: Action = async (context, [kind, nameWord], options) => {
  if (!isKind(kind)) {
    return usage(`\`lockstep new\` makes a workspace, a host or a plugin, not \`${String(kind)}\``);
  }
  const wrong = optionOfOtherKind(kind, options);
  if (wrong !== undefined) return usage(wrong);
  const asks = context.interactive && options.yes !== true;
  // After `--` nothing is an option; the parser keeps those words apart.
  const words = [nameWord ?? [], options["--"] ?? []].flat().map(String);
  if (words.length > 1) return usage(`one name is enough: \`${words.join("`, `")}\``);
  let [name] = words;
  if (name === undefined) {
    if (!asks) return usage(`a ${kind} needs a name: \`lockstep new ${kind} NAME\``);
    const { askName } = await import("../ask.ts");
    name = await askName(kind);
    if (name === undefined) return { kind: "cancelled" };
  }
  if (asks) {
    const findings = checkName(kind, name); // before more is asked; else all is told at once
    if (findings.length > 0) return { kind: "findings", exitCode: 1, findings };
  }
  return makers[kind](context, name, { ...options, asks });
};

function isKind(word: unknown): word is keyof typeof makers {
  return typeof word === "string" && Object.hasOwn(makers, word);
}

function usage(text: string): Outcome {
  return { kind: "usage", message: text };
}
