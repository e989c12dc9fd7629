import { join } from "node:path";
import { manifestNames } from "@lockstep/go-workspace";
import type { PluginManifest } from "@lockstep/schema";
import type { PlannedFile } from "./files.ts";
import { readTree } from "./readTree.ts";
import { workspaceTemplates } from "./templates.ts";
import { textOf } from "./unitFiles.ts";

/** A plugin of a template, which can be a model for another one of the same contract. */
export interface ModelPlugin {
  manifest: PluginManifest;
  /** Files of its folder, the generated ones left out. */
  files: PlannedFile[];
}

/** The templates' plugins for a contract that is not the workspace's own. */
export async function foreignPlugin(
  templatesDir: string,
  contract: string,
): Promise<ModelPlugin | undefined> {
  for (const { folder } of Object.values(workspaceTemplates)) {
    const tree = await readTree(join(templatesDir, folder, "plugins"));
    for (const manifestPath of tree.map(({ path }) => path)) {
      const [name, file] = manifestPath.split("/");
      if (file !== manifestNames.plugin) continue;
      const files = tree
        .filter(({ path }) => path.startsWith(`${name}/`) && !path.startsWith(`${name}/plugin/`))
        .map((one) => ({ ...one, path: one.path.slice(`${name}/`.length) }));
      const manifest = JSON.parse(textOf(files, manifestNames.plugin)!) as PluginManifest;
      if (manifest.contract === contract) return { manifest, files };
    }
  }
  return undefined;
}
