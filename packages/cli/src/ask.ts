import { cancel, confirm, isCancel, select, text } from "@clack/prompts";
import { checkName } from "@lockstep/scaffold";
import { escapeInvisible } from "@lockstep/schema/escapeInvisible";

export type NewKind = "workspace" | "host" | "plugin";

/** Asks for a name on the terminal until it can be one; undefined when the person gave up. */
export async function askName(kind: NewKind): Promise<string | undefined> {
  const placeholder = { workspace: "demo", host: "gateway", plugin: "hello" }[kind];
  return answer(
    await text({
      message: `Name of the ${kind}`,
      placeholder,
      defaultValue: placeholder,
      validate: (name) => (name ? wrongName(kind, name) : undefined), // empty is the default's
      output: process.stderr,
    }),
  );
}

function wrongName(kind: NewKind, name: string): string | undefined {
  const [found] = checkName(kind, name);
  return found && escapeInvisible(`${found.cause}; ${found.fix?.text}`);
}

/** Asks which of some names; undefined when the person gave up. */
export async function askWhich(
  message: string,
  names: readonly string[],
): Promise<string | undefined> {
  const options = names.map((value) => ({ value, label: value }));
  return answer(await select({ message, options, output: process.stderr }));
}

/** Asks whether to go on; false when the person said no or gave up. */
export async function askWhether(message: string): Promise<boolean> {
  const said = await confirm({ message, initialValue: false, output: process.stderr });
  if (said === true) return true;
  cancel("Nothing was written.", { output: process.stderr });
  return false;
}

function answer(value: unknown): string | undefined {
  if (!isCancel(value)) return String(value ?? "");
  cancel("Nothing was made.", { output: process.stderr });
  return undefined;
}
