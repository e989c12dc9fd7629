import { type GoCommand, runGo } from "./goCommand.ts";
import { toGoModule } from "./goPackage.ts";
import type { HostBaseline } from "./hostBaseline.ts";
import { type GoListModule, parseGoList } from "./parseGoList.ts";

/**
 * Which versions of some modules the go.mod in `dir` selects alone (`GOWORK=off`). Unlike
 * `hostBaseline` it needs no module's files, only their go.mod. What Go cannot say is left out.
 */
export async function aloneModules(
  command: GoCommand,
  dir: string,
  paths: readonly string[],
): Promise<HostBaseline> {
  const baseline: HostBaseline = new Map();
  if (paths.length === 0) return baseline;
  const alone: GoCommand = { ...command, env: { ...command.env, GOWORK: "off" } };
  const args = ["list", "-m", "-e", "-mod=readonly", "-json", "--", ...paths];
  const { stdout } = await runGo(alone, dir, args);
  for (const entry of parseGoList(stdout)) {
    const module = entry as unknown as GoListModule;
    if (!entry.Error && module.Version) baseline.set(module.Path, toGoModule(module));
  }
  return baseline;
}
