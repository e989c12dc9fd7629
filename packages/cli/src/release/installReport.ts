import { join } from "node:path";
import type { InPlace } from "@lockstep/distribution";
import { type InstallReport, unreachable } from "@lockstep/schema";
import { counted } from "../counted.ts";

/** What `install` tells of the release that is in place now; `root` as the person names it. */
export function installReport(
  { action, folder, release, before, removed }: InPlace,
  root: string,
): InstallReport {
  return {
    version: 1,
    command: "install",
    action,
    root,
    folder,
    digest: release.digest,
    ...(before !== undefined && { before }),
    removed,
    release: release.manifest,
  };
}

/** The same for people. */
export function installText(report: InstallReport): string {
  const { root, folder, before, removed, release } = report;
  const what = `host ${release.host.name}, ${counted(release.plugins.length, "plugin")}`;
  const lines = [
    `${words(report.action)} ${what}`,
    `${join(root, "current")} leads to ${folder}`,
    ...(before === undefined ? [] : [`before: ${before}`]),
    ...(removed.length === 0 ? [] : [`removed ${counted(removed.length, "older release")}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function words(action: InstallReport["action"]): string {
  switch (action) {
    case "installed":
      return "installed";
    case "unchanged":
      return "in place already:";
    case "rolled-back":
      return "went back to";
    default:
      return unreachable(action);
  }
}
