import { statSync } from "node:fs";
import { tmpdir } from "node:os";
import { isInside } from "./isInside.ts";

const permission = "give this user the right to it, or work in another folder";
const notFolder = "a file stands where a folder is needed: move it away";

/** What to do about an error code of the system that says something about the machine. */
const advice: Record<string, string> = {
  EACCES: permission,
  EPERM: permission,
  EROFS: "work in a folder that can be written",
  ENOSPC: "free some space and run again",
  EDQUOT: "free some of this user's quota and run again",
  ENOTDIR: notFolder,
  EEXIST: notFolder,
  EISDIR: "a folder stands where a file is needed: move it away",
  ELOOP: "a symbolic link leads back to itself: remove it",
  EMFILE: "raise the limit of open files (`ulimit -n`) and run again",
  ENAMETOOLONG: "work in a folder with a shorter path",
};

/**
 * The text for an error of the system that is the machine's and no bug of ours, with what to do;
 * `undefined` for every other error.
 */
export async function machineTrouble(error: unknown): Promise<string | undefined> {
  if (!(error instanceof Error)) return undefined;
  const { syscall, code = "", path, message } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return undefined;
  if (code === "ENOENT" && /cwd$/.test(syscall)) {
    return "error: the current folder no longer exists\n  change to one that does and run again\n";
  }
  if (syscall === "uv_os_get_passwd") {
    return "error: this user has no home folder, where lockstep's store would be\n  set HOME, or XDG_CACHE_HOME to a folder that this user can write\n";
  }
  const nowhere = code === "ENOENT" && ["mkdir", "mkdtemp"].includes(syscall);
  const general = nowhere ? "no folder can be made there: name another place" : advice[code];
  const todo = aboutTemporary(path) ?? (await aboutStore(code, path)) ?? general;
  if (todo === undefined) return undefined;
  const { escapeInvisible } = await import("@lockstep/schema/escapeInvisible");
  const reason = /^[A-Z]+: (.*?), /.exec(message)?.[1] ?? code;
  const what = path === undefined ? syscall : `${syscall} ${escapeInvisible(path)}`;
  return `error: cannot ${what}: ${reason} (${code})\n  ${todo}\n`;
}

/** What to do where the folder for temporary files is on the way to what could not be reached. */
function aboutTemporary(path: string | undefined): string | undefined {
  const folder = tmpdir();
  if (path === undefined || (path !== folder && !isInside(folder, path))) return undefined;
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? undefined : `TMPDIR names no folder: make ${folder}, or leave TMPDIR unset`;
}

/** What to do where the store is on the way to what can't be written, such as in no home of one's own. */
async function aboutStore(code: string, path: string | undefined): Promise<string | undefined> {
  if (path === undefined || !["EACCES", "EPERM", "EROFS"].includes(code)) return undefined;
  const { storeRoot, storeVariable } = await import("@lockstep/store");
  try {
    const store = storeRoot();
    const related = path === store || isInside(store, path) || isInside(path, store);
    if (!related) return undefined;
    return `lockstep's store is ${store}: set ${storeVariable()} to a folder that this user can write`;
  } catch {
    return undefined; // a user without a home has no store that could be in the way
  }
}
