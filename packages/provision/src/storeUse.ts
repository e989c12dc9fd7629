import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { run } from "@lockstep/process";
import { makeFolders, storeVariable } from "@lockstep/store";

/**
 * LS2020 when a file cannot be written in the store, or a program in it cannot be started (a disk
 * that is mounted `noexec`): it tries both, and leaves nothing but the store's folder behind. A full
 * disk is no matter of this finding.
 */
export async function judgeStore(
  store: string,
  signal?: AbortSignal,
): Promise<Finding | undefined> {
  let folder: string | undefined;
  try {
    makeFolders(store);
    folder = await mkdtemp(join(store, ".doctor-"));
    const program = join(folder, "program");
    await writeFile(program, "#!/bin/sh\nexit 0\n", { mode: 0o755 });
    const { failedToStart } = await run([program], { cwd: store, env: {}, signal });
    if (failedToStart?.code !== "EACCES") return undefined;
    return unusable(store, "no program can be started from it; its disk may be mounted noexec");
  } catch (error) {
    const { syscall, code = "" } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    if (code === "ENOSPC" || code === "EDQUOT") return undefined;
    return unusable(store, `nothing can be written to it (${code})`);
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

function unusable(store: string, why: string): Finding {
  return finding("LS2020", {
    subject: store,
    certainty: "proven",
    cause: `the store is ${store}: ${why}`,
    fix: {
      text: `give this user the right to it, or set ${storeVariable()} to a folder on a disk that can be written and has programs started from it`,
    },
  });
}
