import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { planProbe } from "@lockstep/contract";
import { type Finding, finding } from "@lockstep/findings";
import { type HostUnit, listPackages, runGo } from "@lockstep/go-workspace";
import { buildCommand, resolveProfile, stateFolder } from "@lockstep/orchestrator";
import { withLock } from "@lockstep/store";
import type { Place } from "./place.ts";

export type ProbeResult =
  /** Absolute path of a program that a loader can start. */
  { ok: true; binary: string } | { ok: false; findings: Finding[] };

/**
 * Links a stand-in for a host without a driver: the same packages by the same flags, so that
 * plugin.Open compares what it would in the host, and none of the host's own main. Its sources lie
 * over the host's by go's -overlay; nothing is written beside them.
 * @param folder an empty one of the workspace, absolute
 */
export async function buildProbe(
  { context, workspace, environment, profile: profileName }: Place,
  host: HostUnit,
  folder: string,
): Promise<ProbeResult> {
  const resolved = resolveProfile(workspace, profileName);
  if (!resolved.ok) return resolved;
  const { profile } = resolved;
  const { flags, listFlags } = profile;
  const command = buildCommand({ workspace, ...environment, signal: context.signal }, profile);
  const listed = await listPackages(command, workspace, [host], listFlags);
  if (!listed.ok) return listed;
  const main = listed.list.packages.get(host.importPath);
  if (!main) throw new Error(`go lists no package ${host.importPath}`);
  const replace: Record<string, string> = {};
  for (const file of compiled(host.mainDir)) replace[file] = ""; // as if it were not there
  for (const { name, content } of planProbe(main)) {
    const file = join(folder, name);
    writeFileSync(file, content);
    replace[join(host.mainDir, name)] = file;
  }
  const overlay = join(folder, "overlay.json");
  writeFileSync(overlay, JSON.stringify({ Replace: replace }));
  const binary = join(folder, host.name);
  const target = `./${relative(workspace.root, host.mainDir)}`;
  const args = ["build", ...flags, `-overlay=${overlay}`, "-o", binary, target];
  const { code, stderr } = await runGo(command, workspace.root, args);
  return code === 0 ? { ok: true, binary } : { ok: false, findings: [notLinked(host, stderr)] };
}

/**
 * Works in an empty folder for a host's probe, one process at a time. It is gone afterwards; what a
 * run that was killed left there goes first.
 */
export async function inProbeFolder<T>(
  { workspace, context: { signal } }: Place,
  host: HostUnit,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const state = stateFolder(workspace.root);
  const folder = join(state, "probe", host.name);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  return withLock(
    state,
    "probe",
    async () => {
      remove();
      mkdirSync(folder, { recursive: true });
      return work(folder).finally(remove);
    },
    { signal },
  );
}

/** All in the folder of a package that Go would compile, assemble or include. */
function compiled(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && source.test(entry.name))
    .map(({ name }) => join(dir, name));
}

/** go help packages and go/build: what a package is made of, tests left out. */
const source = /(?<!_test)\.(go|s|S|sx|c|h|cc|cpp|cxx|hh|hpp|hxx|m|f|F|for|f90|syso|swig|swigcxx)$/;

function notLinked(host: HostUnit, stderr: string): Finding {
  return finding("LS4003", {
    subject: host.name,
    title: `no probe of the host ${host.name}`,
    cause: stderr.trim() || "the go command failed and said nothing",
    fix: { text: "the message above is Go's; correct what it names" },
  });
}
