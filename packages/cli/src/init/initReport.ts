import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { lockName } from "@lockstep/go-workspace";
import { type InitPlan, plannedDocuments } from "@lockstep/scaffold";
import type { InitReport } from "@lockstep/schema";

interface Stage {
  written: boolean;
  next: string[];
  lock?: string;
  workSum?: string;
}

/** What a plan comes to, as `--json` prints it. */
export function initReport(plan: InitPlan, { written, next, ...made }: Stage): InitReport {
  const { workspace, profile } = plan;
  const { root, goWork, modFlag, modules } = workspace;
  const documents = plannedDocuments({ plan, ...made });
  const folder = (dir: string): string => relative(root, dir) || ".";
  const kind = goWork === "off" ? "module" : plan.goWork === undefined ? "go.work" : "new go.work";
  const flags = profile && workspace.config.profiles?.[profile.name];
  return {
    version: 1,
    command: "init",
    ok: true,
    written,
    go: plan.go,
    modules: {
      kind,
      folders: modules.map(({ dir }) => folder(dir)),
      vendor: modFlag === "-mod=vendor",
    },
    ...(profile && flags && { profile: { name: profile.name, origin: profile.place, flags } }),
    hosts: workspace.hosts.map(({ name, dir }) => ({ name, folder: folder(dir) })),
    plugins: workspace.plugins.map(({ name, dir, manifest: { entry } }) => ({
      name,
      folder: folder(dir),
      ...(entry !== undefined && { entry }),
    })),
    files: [
      ...documents.map(({ path, content }) => ({
        path,
        action: changes(root, path, written) ? ("change" as const) : ("create" as const),
        text: String(content),
      })),
      ...(written ? [] : [{ path: lockName, action: "create" as const }]),
      { path: ".lockstep/", action: "create" as const },
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    notes: plan.notes,
    next,
    findings: plan.findings,
  };
}

/** Only .gitignore is ever changed; all else is new. */
function changes(root: string, path: string, written: boolean): boolean {
  return path === ".gitignore" && (written || existsSync(join(root, path)));
}
