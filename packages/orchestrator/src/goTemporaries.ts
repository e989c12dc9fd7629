import { mkdirSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sweepTemporaryPaths, temporaryPath } from "@lockstep/store";

let folder: string | undefined;

/**
 * The folder for go's temporary files (GOTMPDIR), one for this process and gone with it: an
 * interrupted `go build` leaves its own behind (it handles signals only in `go run` and `go test`,
 * cmd/go/internal/base/signal.go). What lockstep itself left when it was killed goes at the next one.
 */
export function goTemporaries(callerEnv: Readonly<Record<string, string | undefined>>): string {
  folder ??= makeFolder(callerEnv.TMPDIR || tmpdir());
  return folder;
}

/** The variables that lead go (GOTMPDIR) and the linker (TMPDIR, cmd/link/internal/ld/lib.go) there. */
export function temporaryVariables(
  callerEnv: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const folder = goTemporaries(callerEnv);
  return { GOTMPDIR: folder, TMPDIR: folder };
}

function makeFolder(parent: string): string {
  const name = join(parent, "lockstep-go");
  sweepTemporaryPaths(name);
  const made = temporaryPath(name);
  mkdirSync(made, { mode: 0o700 });
  process.once("exit", () => {
    if (isRemovedEmpty(made)) return;
    try {
      rmSync(made, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // a killed compiler may still write there; the system's own cleaning takes the rest
    }
  });
  return made;
}

/** Go leaves nothing in it unless it is interrupted, and Node loads code to remove a tree. */
function isRemovedEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
