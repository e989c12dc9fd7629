import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { configName, type LoadWorkspaceResult, type Workspace } from "@lockstep/go-workspace";
import { loadReleases } from "@lockstep/provision";
import { brokenRelease } from "../brokenRelease.ts";
import { unknownDefaultProfile } from "./unknownDefaultProfile.ts";
import { unknownPolicy } from "./unknownPolicy.ts";

/**
 * What is wrong with lockstep.jsonc beyond its form, as far as it is sound. A broken Go release is
 * told only beside other errors: documents that are right meet it when they ask for the toolchain,
 * and that has an exit code of its own.
 */
export async function configFindings(
  root: string,
  loaded: LoadWorkspaceResult,
): Promise<Finding[]> {
  const file = join(root, configName);
  const read = loaded.ok ? { value: loaded.workspace.config } : loaded.config;
  if (!read) return [];
  const { value } = read;
  const found = [
    ...(loaded.ok || !loaded.config?.wrong.has("profiles")
      ? unknownDefaultProfile(file, value)
      : []),
    ...unknownPolicy(file, value, loaded.ok ? unitNames(loaded.workspace) : undefined),
  ];
  if ((loaded.ok && found.length === 0) || value.go === undefined) return found;
  const bad = brokenRelease(value.go, await loadReleases(), file);
  return bad ? [...found, bad] : found;
}

function unitNames({ hosts, plugins }: Workspace): string[] {
  return [...hosts, ...plugins].map(({ name }) => name);
}
