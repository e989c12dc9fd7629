import type { Finding } from "@lockstep/findings";
import type { GoListEntry } from "@lockstep/go-workspace";
import {
  type GoCommand,
  parseGoList,
  refusedModuleFiles,
  runGo,
  type Workspace,
} from "@lockstep/go-workspace";
import { compileFindings, type SourceContext } from "./compileFindings.ts";
import type { PlannedUnit } from "./planBuild.ts";

/** Units that don't compile, by name, with why. Those not named are ready to be linked. */
export type WarmUpResult = Map<string, Finding[]>;

/**
 * Compiles the packages of all `units`, which are of one kind, in one process, so that no package is
 * compiled twice by racing builds. `go build -buildmode=plugin` takes one main package, `go list -export` takes many
 * (cmd/go/internal/work, buildModeInit), and both share Go's cache.
 */
export async function warmUp(
  command: GoCommand,
  context: SourceContext & { workspace: Workspace },
  units: readonly PlannedUnit[],
  flags: readonly string[],
): Promise<WarmUpResult> {
  const { root } = context.workspace;
  const fields = "-json=ImportPath,Error,DepsErrors";
  const mains = units.map(({ main }) => main);
  const mode = units.every(({ kind }) => kind === "plugin") ? ["-buildmode=plugin"] : [];
  const args = ["list", "-e", "-export", ...mode, ...flags, fields, "--", ...mains];
  const { code, stdout, stderr } = await runGo(command, root, args);
  if (code !== 0) {
    const refused = [refusedModuleFiles(root, root, stderr)];
    return new Map(units.map(({ name }) => [name, refused]));
  }
  const byImportPath = new Map(parseGoList(stdout).map((entry) => [entry.ImportPath, entry]));
  const broken: WarmUpResult = new Map();
  for (const unit of units) {
    const findings = errorsOf(byImportPath.get(unit.inputs.package), context);
    if (findings.length > 0) broken.set(unit.name, findings);
  }
  return broken;
}

function errorsOf(entry: GoListEntry | undefined, context: SourceContext): Finding[] {
  const dependencies = (entry?.DepsErrors as { Pos?: string; Err: string }[] | undefined) ?? [];
  const own = entry?.Error ? [entry.Error] : [];
  return [...own, ...dependencies].flatMap(({ Pos, Err }) =>
    compileFindings(context, Pos ? `${Pos}: ${Err}` : Err),
  );
}
