import type { Workspace } from "@lockstep/go-workspace";
import { sha256 } from "@lockstep/store";
import { type BuildFacts, moduleFiles } from "./buildFacts.ts";
import { graphCodes } from "./checkModules.ts";

/** Digest over all that the answer of checkModules follows from. */
export function alignedModules(workspace: Workspace, { files, list, plan }: BuildFacts): string {
  const linked = workspace.hosts.map(({ name }) => {
    const modules = (list.units.get(name) ?? []).map((path) => list.packages.get(path)?.module);
    return [name, [...new Set(modules.map((module) => JSON.stringify(module ?? null)))].sort()];
  });
  return sha256(
    JSON.stringify({
      policy: workspace.config.moduleGraph ?? "host",
      severities: graphCodes.map((code) => workspace.config.severities?.[code] ?? null),
      go: plan.units[0]?.inputs.toolchain.go ?? null,
      flags: plan.flags,
      files: moduleFiles(workspace).map((file) => files.digest(file)),
      linked,
    }),
  );
}
