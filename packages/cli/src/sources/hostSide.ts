import { relative } from "node:path";
import type { SourceSide } from "@lockstep/alignment";
import type { Finding } from "@lockstep/findings";
import { type GoCommand, type HostUnit, listSources } from "@lockstep/go-workspace";
import { buildCommand } from "@lockstep/orchestrator";
import type { Context } from "../context.ts";
import { fetchMissing } from "../fetchMissing.ts";
import type { SourcesPlace } from "./place.ts";
import { sourceFacts } from "./sourceFacts.ts";

export type HostSideResult =
  | { ok: true; side: SourceSide; main: MainPackage }
  | { ok: false; findings: Finding[] };

/** A package main with the command and flags that compile it. */
export interface MainPackage {
  cmd: GoCommand;
  dir: string;
  flags: string[];
}

/** What a host of the workspace would be built from. */
export async function hostSide(
  context: Context,
  place: SourcesPlace,
  host: HostUnit,
): Promise<HostSideResult> {
  const { workspace, environment, profile } = place;
  const command = buildCommand({ workspace, ...environment, signal: context.signal }, profile);
  const { root } = workspace;
  const patterns = [`./${relative(root, host.mainDir)}`];
  const { result, findings } = await fetchMissing(
    context,
    place,
    () => listSources(command, { root, dir: root, patterns, flags: profile.listFlags }),
    (listed) =>
      listed.ok
        ? [...listed.packages.values()].flatMap(({ error }) =>
            error ? [{ cause: error.message }] : [],
          )
        : listed.findings,
  );
  if (findings.length > 0) return { ok: false, findings };
  if (!result.ok) return result;
  return {
    ok: true,
    side: {
      label: place.workspace.hosts.length > 1 ? `the host ${host.name}` : "the host",
      goVersion: `go${workspace.config.go}`,
      trimpath: true,
      gcflags: gcflagsOf(profile.flags),
      folder: relative(root, host.dir) || ".",
      main: host.importPath,
      packages: sourceFacts(result.packages),
    },
    main: { cmd: command, dir: host.mainDir, flags: profile.flags },
  };
}

/** The -gcflags of a profile's flags as one value. */
export function gcflagsOf(flags: readonly string[]): string {
  return flags
    .filter((flag) => flag.startsWith("-gcflags="))
    .map((flag) => flag.slice("-gcflags=".length))
    .join(" ");
}
