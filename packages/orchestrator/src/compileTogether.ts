import type { GoCommand, Workspace } from "@lockstep/go-workspace";
import type { SourceContext } from "./compileFindings.ts";
import { type BuildStep, type OnBuildEvent, told } from "./events.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { type WarmUpResult, warmUp } from "./warmUp.ts";

export interface CompileOptions extends SourceContext {
  workspace: Workspace;
  command: GoCommand;
  /** Flags of every go command, without the build mode. */
  flags: readonly string[];
  onEvent: OnBuildEvent;
}

/** Compiles units of one kind in one process, told as one step. */
export function compileTogether(
  { command, workspace, list, flags, onEvent }: CompileOptions,
  units: readonly PlannedUnit[],
): Promise<{ result: WarmUpResult; milliseconds: number }> {
  const step: BuildStep = { what: "compile", units: units.map(({ name }) => name) };
  const work = () => warmUp(command, { workspace, list }, units, flags);
  return told(onEvent, step, work, (broken) => broken.size === 0);
}
