import type { GoCommand } from "../goCommand.ts";
import type { ModuleGraph } from "../moduleGraph.ts";
import type { Workspace } from "../workspace.ts";
import type { ImportGraph } from "./importGraph.ts";

/** What was asked about. */
export interface Subject {
  asked: string;
  kind: "package" | "module";
  module?: string;
}

/** Both graphs of a workspace, and what asks Go for more. */
export interface Graphs {
  command: GoCommand;
  workspace: Workspace;
  imported: { graph: ImportGraph };
  required: { graph: ModuleGraph };
}
