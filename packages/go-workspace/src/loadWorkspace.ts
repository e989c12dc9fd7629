import { existsSync, readFileSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { readDocument, type WorkspaceConfig } from "@lockstep/schema";
import { findUnits } from "./findUnits.ts";
import { configName } from "./findWorkspace.ts";
import { parseModFile } from "./parseModFile.ts";
import { readModulePath } from "./readUnit.ts";
import { unitRules } from "./unitRules.ts";
import type { Workspace, WorkspaceModule } from "./workspace.ts";

export type LoadWorkspaceResult =
  | { ok: true; workspace: Workspace }
  | { ok: false; findings: Finding[] };

/**
 * Reads lockstep.jsonc, every manifest it leads to and go.work, and returns all that is wrong with
 * them at once. Runs nothing.
 */
export async function loadWorkspace(root: string): Promise<LoadWorkspaceResult> {
  const realRoot = realpathSync(root);
  const configFile = join(realRoot, configName);
  const document = await readDocument("workspace", configFile, configName);
  if (!document.ok) {
    const patterns = patternsOf(document.invalid);
    const manifests = patterns ? (await findUnits(realRoot, patterns)).findings : [];
    return { ok: false, findings: [...document.findings, ...manifests] };
  }
  const config: WorkspaceConfig = document.value;
  const units = await findUnits(realRoot, config);
  const goWork = readGoWork(realRoot, units.moduleDirs);
  const findings = [...units.findings, ...goWork.findings, ...unitRules(realRoot, units)];
  if (findings.length > 0) return { ok: false, findings };
  const { hosts, plugins, listings } = units;
  const workspace: Workspace = {
    root: realRoot,
    configFile,
    config,
    hosts,
    plugins,
    goWork: goWork.file,
    modules: goWork.modules,
    listings,
  };
  return { ok: true, workspace };
}

/** The patterns of an invalid lockstep.jsonc, if at least these are as they should be. */
function patternsOf(config: unknown): Pick<WorkspaceConfig, "hosts" | "plugins"> | undefined {
  const { hosts, plugins } = (config ?? {}) as Record<string, unknown>;
  return areNames(hosts) && areNames(plugins) ? { hosts, plugins } : undefined;
}

function areNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

interface GoWork {
  file: string;
  modules: WorkspaceModule[];
  findings: Finding[];
}

/** The modules that go.work uses, and a finding for each module of a unit that it does not use. */
function readGoWork(root: string, moduleDirs: string[]): GoWork {
  const file = join(root, "go.work");
  const names = moduleDirs.map((dir) => `./${relative(root, dir)}`);
  if (!existsSync(file)) {
    const missing = finding("LS4004", {
      where: { file: "go.work" },
      cause: "the workspace has no go.work; host and plugins must be built through one",
      fix: { text: "make one that uses every module", command: `go work init ${names.join(" ")}` },
    });
    return { file, modules: [], findings: [missing] };
  }
  const used = parseModFile(readFileSync(file, "utf8"))
    .filter(({ verb, words }) => verb === "use" && words.length === 1)
    .map(({ words }) => (isAbsolute(words[0]!) ? words[0]! : join(root, words[0]!)));
  const modules = used.flatMap((dir) => {
    const goMod = join(dir, "go.mod");
    const path = existsSync(goMod) ? readModulePath(goMod) : undefined;
    return path === undefined ? [] : [{ dir, path }];
  });
  const findings = moduleDirs
    .filter((dir) => !used.includes(dir))
    .map((dir) => notUsed(relative(root, dir) || "."));
  return { file, modules, findings };
}

function notUsed(folder: string): Finding {
  return finding("LS4004", {
    where: { file: "go.work" },
    subject: folder,
    cause: `go.work does not use the module in ${folder}, so its unit can't be built with the rest`,
    fix: { text: "add it to go.work", command: `go work use ./${folder}` },
  });
}
