import type { PlannedFile } from "./files.ts";
import { type Choices, fillIn, placeholder } from "./fillIn.ts";
import { forNode } from "./forNode.ts";
import { lockedGo } from "./lockedGo.ts";

export interface WorkspacePlan extends Choices {
  node: boolean;
  /** The folder in `dist` of the platform worked on, "linux_amd64". */
  platform: string;
  /** h1 of the Go release, by platform. */
  toolchains: Readonly<Record<string, string>>;
}

const lockFile = "lockstep-lock.json";

/** Every file of a new workspace from the files of its template; touches no disk. */
export function planWorkspace(
  template: readonly PlannedFile[],
  plan: WorkspacePlan,
): PlannedFile[] {
  const words = { ...plan.words, [placeholder.platform]: plan.platform };
  const filled = template.map((file) => fillIn(file, { ...plan, words }));
  return forNode(filled, plan.node).map((file) =>
    file.path === lockFile
      ? { ...file, content: lockedGo(String(file.content), plan.go, plan.toolchains) }
      : file,
  );
}
