import { killTree, killTreeNow } from "./killTree.ts";

/** Process groups started by this process and not known to be over. */
const live = new Set<number>();
let closing = false;
let exitHook = false;

/** Throws once shutting down has begun, so that no child is born behind its back. */
export function assertMayStart(): void {
  if (closing) throw new Error("no process is started any more: this one is ending");
}

export function register(group: number): void {
  if (!exitHook) {
    exitHook = true;
    process.on("exit", killAllNow);
  }
  live.add(group);
}

export function unregister(group: number): void {
  live.delete(group);
}

/** Ends every live tree and refuses new ones from here on. */
export async function killAll(): Promise<void> {
  closing = true;
  await Promise.all([...live].map((group) => killTree(group)));
}

export function killAllNow(): void {
  closing = true;
  for (const group of live) killTreeNow(group);
}
