/** What a build tells while it runs; the caller decides what to show. */
export type BuildEvent =
  | { type: "start"; step: BuildStep }
  | { type: "end"; step: BuildStep; ok: boolean; milliseconds: number }
  /** Another build works in this workspace; ours begins when it is done. */
  | { type: "wait"; pid: number | undefined }
  /** A source file changed while units were built from it: they are built again. */
  | { type: "again"; units: string[] };

/** A piece of work that takes noticeable time. */
export type BuildStep =
  | { what: "list"; units: number }
  | { what: "compile"; units: string[] }
  | { what: "link"; kind: "host" | "plugin"; unit: string };

export type OnBuildEvent = (event: BuildEvent) => void;

/** Runs `work` between a start and an end event; `ok` says how the end is told. */
export async function told<T>(
  onEvent: OnBuildEvent,
  step: BuildStep,
  work: () => Promise<T>,
  ok: (result: T) => boolean,
): Promise<{ result: T; milliseconds: number }> {
  const started = performance.now();
  onEvent({ type: "start", step });
  const elapsed = (): number => Math.round(performance.now() - started);
  try {
    const result = await work();
    const milliseconds = elapsed();
    onEvent({ type: "end", step, ok: ok(result), milliseconds });
    return { result, milliseconds };
  } catch (error) {
    onEvent({ type: "end", step, ok: false, milliseconds: elapsed() });
    throw error;
  }
}
