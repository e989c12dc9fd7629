import { readFileSync } from "node:fs";
import { join } from "node:path";
import { configName, findWorkspace } from "@lockstep/go-workspace/findWorkspace";

/**
 * The profile of a command that names none: the one that the workspace around `cwd` has for that, else
 * release. What is wrong with the document is for the command to tell. The document is parsed only
 * where it speaks of the matter, since most commands start without a parser.
 */
export async function profileAt(cwd: string): Promise<string> {
  const found = await findWorkspace(cwd);
  if (!found.ok) return "release";
  const file = join(found.root, configName);
  const text = textOf(file);
  if (!text.includes("defaultProfile")) return "release";
  const [{ parseDocument }, { defaultProfile }] = await Promise.all([
    import("@lockstep/schema"),
    import("@lockstep/go-workspace"),
  ]);
  const parsed = parseDocument("workspace", text, file);
  return parsed.ok ? defaultProfile(parsed.value) : "release";
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
