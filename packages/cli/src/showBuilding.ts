import type { BuildEvent, BuildStep } from "@lockstep/orchestrator";
import type { Progress } from "./progress.ts";

/** Words for what a build is doing; several steps run at once, all are shown. */
export function showBuilding(progress: Progress): (event: BuildEvent) => void {
  const running = new Set<string>();
  return (event) => {
    switch (event.type) {
      case "start":
        running.add(words(event.step));
        return progress.step(...running);
      case "end":
        running.delete(words(event.step));
        return running.size > 0 ? progress.step(...running) : progress.clear();
      case "wait":
        return progress.step(
          `another build works here (process ${event.pid ?? "unknown"}); waiting`,
        );
      case "again":
        return progress.note(
          `sources changed meanwhile; building again: ${event.units.join(", ")}`,
        );
    }
  };
}

function words(step: BuildStep): string {
  switch (step.what) {
    case "list":
      return "reading the module graph";
    case "compile":
      return step.units.length === 1
        ? `compiling ${step.units[0]}`
        : `compiling ${step.units.length} units`;
    case "link":
      return step.kind === "host" ? `building ${step.unit}` : `linking ${step.unit}`;
  }
}
