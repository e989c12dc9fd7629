import { posix } from "node:path";
import type { PlannedFile } from "./files.ts";

const section = /^<!-- with node -->\n([\s\S]*?)^<!-- end -->\n/gm;
const nodeFiles = new Set([".npmrc", "package.json", "pnpm-workspace.yaml", "turbo.json"]);

/**
 * A workspace for people who use make alone has no npm project in it and no TypeScript. Texts say
 * what holds of workspaces with Node between two comments.
 */
export function forNode(files: readonly PlannedFile[], node: boolean): PlannedFile[] {
  const kept = node
    ? files
    : files.filter(({ path }) => !nodeFiles.has(posix.basename(path)) && !isTypes(path));
  return kept.map((file) =>
    file.path.endsWith(".md") && typeof file.content === "string"
      ? { ...file, content: file.content.replaceAll(section, node ? "$1" : "") }
      : file,
  );
}

function isTypes(path: string): boolean {
  return path.endsWith(".d.ts");
}
