import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { manifestNames, type PluginUnit, pluginEntry } from "@lockstep/go-workspace";
import { readDocument } from "@lockstep/schema";
import type { Context } from "../context.ts";

/** A plugin folder that is judged, with what its manifest tells. */
export interface Target {
  /** Relative to the caller's folder. */
  folder: string;
  name?: string;
  entry?: string;
  /** Name of the host it is for; absent: any. */
  host?: string;
}

/** A plugin of the workspace. */
export function unitTarget(
  { cwd }: Pick<Context, "cwd">,
  { name, mainDir, manifest }: PluginUnit,
): Target {
  const { host } = manifest;
  const entry = pluginEntry(manifest);
  const folder = relative(cwd, mainDir) || ".";
  return { folder, name, ...(entry !== undefined && { entry }), host };
}

/** A folder that was named; outside a workspace most have no manifest. */
export async function folderTarget(cwd: string, folder: string): Promise<Target> {
  const file = join(resolve(cwd, folder), manifestNames.plugin);
  if (!existsSync(file)) return { folder };
  const document = await readDocument("plugin", file, relative(cwd, file));
  if (!document.ok) return { folder };
  const { name, host } = document.value;
  const entry = pluginEntry(document.value);
  return { folder, name, ...(entry !== undefined && { entry }), host };
}
