import { join } from "node:path";
import type { PlannedFile } from "./files.ts";
import { readPlanned, readTree } from "./readTree.ts";
import { defaultTemplate, type WorkspaceTemplate } from "./templates.ts";

/** Every file of a workspace template. */
export async function readTemplate(
  templatesDir: string,
  { folder, shared }: WorkspaceTemplate,
): Promise<PlannedFile[]> {
  const own = await readTree(join(templatesDir, folder));
  const common = join(templatesDir, defaultTemplate.folder);
  return [...own, ...(await Promise.all(shared.map((path) => readPlanned(common, path))))];
}
