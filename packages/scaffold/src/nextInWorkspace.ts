import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Workspace } from "@lockstep/go-workspace";

/** Commands that build and judge a workspace, from where the caller stands. */
export function nextInWorkspace({ root }: Workspace, cwd: string): string[] {
  const way = relative(cwd, root);
  const npm = existsSync(join(root, "package.json"));
  const lockstep = (command: string) => `node .lockstep/cli/dist/lockstep.js ${command}`;
  return [
    ...(way === "" ? [] : [`cd ${way}`]),
    ...(npm ? ["npm run build", "npm run gate"] : [lockstep("build"), lockstep("ci")]),
  ];
}
