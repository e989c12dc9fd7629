import type { SelectedModule } from "@lockstep/schema";
import { type GoCommand, runGo } from "../goCommand.ts";
import { parseGoList } from "../parseGoList.ts";

/** What minimal version selection comes to for one module, or Go's words where it can't say. */
export type Selection =
  | { kind: "selected"; module: SelectedModule; main: boolean }
  /** The module is not in the graph at all. */
  | { kind: "unknown" }
  | { kind: "problem"; text: string };

/** `go list -m` in `dir`: through go.work, unless the command's environment says GOWORK=off. */
export async function selectedModule(
  command: GoCommand,
  dir: string,
  path: string,
): Promise<Selection> {
  const { code, stdout, stderr } = await runGo(command, dir, ["list", "-m", "-e", "-json", path]);
  const [entry] = parseGoList(stdout);
  if (code !== 0 || !entry) return { kind: "problem", text: firstLine(stderr) };
  const { Path, Version, Main, Replace, Error: error } = entry as unknown as ListedModule;
  if (error && /not a known dependency/.test(error.Err)) return { kind: "unknown" };
  if (error) return { kind: "problem", text: firstLine(error.Err) };
  const replace = Replace && [Replace.Path, Replace.Version].filter((each) => each).join(" ");
  const module: SelectedModule = {
    path: Path,
    ...(Version && { version: Version }),
    ...(replace && { replace }),
  };
  return { kind: "selected", module, main: Main === true };
}

/** One object of `go list -m -json` (cmd/go/internal/modinfo, ModulePublic). */
interface ListedModule {
  Path: string;
  Version?: string;
  Main?: boolean;
  Replace?: { Path: string; Version?: string };
  Error?: { Err: string };
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0]!.replace(/^go: /, "");
}
