import type { Finding } from "@lockstep/findings";
import { finding } from "@lockstep/findings";
import { type GoCommand, runGo } from "./goCommand.ts";
import type { GoModule } from "./goPackage.ts";
import { type GoPackage, toGoPackage } from "./goPackage.ts";
import { folderName } from "./moduleGraph.ts";
import { parseGoList } from "./parseGoList.ts";
import { refusedModuleFiles } from "./refusedModuleFiles.ts";
import type { HostUnit } from "./workspace.ts";

/** The modules that a host links when it is built without the workspace, by module path. */
export type HostBaseline = Map<string, GoModule>;

/** What is known of a package of which nobody asked for the files. */
export type LinkedPackage = Pick<GoPackage, "importPath" | "imports" | "module">;

export type HostBaselineResult =
  /** `packages`: what it is built from then, by import path. */
  | { ok: true; baseline: HostBaseline; packages: Map<string, LinkedPackage> }
  | { ok: false; findings: Finding[] };

/**
 * What the host's own go.mod selects (`GOWORK=off`), for the modules that contribute a package to
 * it. Modules of the workspace that it needs must be reachable by relative `replace` lines.
 */
export async function hostBaseline(
  command: GoCommand,
  root: string,
  host: HostUnit,
  flags: readonly string[],
): Promise<HostBaselineResult> {
  const alone: GoCommand = { ...command, env: { ...command.env, GOWORK: "off" } };
  const args = [
    "list",
    "-e",
    "-deps",
    ...flags,
    "-json=ImportPath,Imports,Standard,Module,Error",
    "--",
    ".",
  ];
  const { code, stdout, stderr } = await runGo(alone, host.mainDir, args);
  if (code !== 0) {
    return { ok: false, findings: [refusedModuleFiles(root, host.mainDir, stderr)] };
  }
  const packages = parseGoList(stdout)
    .filter((entry) => entry.Standard !== true)
    .map(toGoPackage);
  const broken = packages.filter(({ error }) => error !== undefined);
  if (broken.length > 0) {
    return { ok: false, findings: broken.map((each) => notAlone(root, host, each.error!.message)) };
  }
  const baseline: HostBaseline = new Map();
  for (const { module } of packages) if (module) baseline.set(module.path, module);
  return {
    ok: true,
    baseline,
    packages: new Map(packages.map((each) => [each.importPath, each])),
  };
}

function notAlone(root: string, host: HostUnit, message: string): Finding {
  const folder = folderName(root, host.dir);
  return finding("LS4004", {
    where: { file: `${folder}/go.mod` },
    subject: host.name,
    cause: `built without the workspace (GOWORK=off) the host's modules are not complete: ${message}`,
    fix: {
      text:
        "let its go.mod require every module it imports, " +
        "with a relative replace line for each module of the workspace",
    },
  });
}
