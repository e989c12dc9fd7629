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

/** Plugins that don't compile, by name, with why. Those not named are ready to be linked. */
export type WarmUpResult = Map<string, Finding[]>;

/**
 * Compiles the packages of all `plugins` in one process, so that no package is compiled twice by
 * racing builds. `go build -buildmode=plugin` takes one main package, `go list -export` takes many
 * (cmd/go/internal/work, buildModeInit), and both share Go's cache.
 */
export async function warmUp(
  command: GoCommand,
  context: SourceContext & { workspace: Workspace },
  plugins: readonly PlannedUnit[],
  flags: readonly string[],
): Promise<WarmUpResult> {
  const { root } = context.workspace;
  const fields = "-json=ImportPath,Error,DepsErrors";
  const mains = plugins.map(({ main }) => main);
  const args = ["list", "-e", "-export", "-buildmode=plugin", ...flags, fields, "--", ...mains];
  const { code, stdout, stderr } = await runGo(command, root, args);
  if (code !== 0) {
    const refused = [refusedModuleFiles(root, root, stderr)];
    return new Map(plugins.map(({ name }) => [name, refused]));
  }
  const byImportPath = new Map(parseGoList(stdout).map((entry) => [entry.ImportPath, entry]));
  const broken: WarmUpResult = new Map();
  for (const plugin of plugins) {
    const findings = errorsOf(byImportPath.get(plugin.inputs.package), context);
    if (findings.length > 0) broken.set(plugin.name, findings);
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
