import { lstat } from "node:fs/promises";
import { type Finding, finding } from "@lockstep/findings";

/** A finding when something, be it a dangling link, lies where a folder is to be made. */
export async function alreadyThere(path: string, display: string): Promise<Finding[]> {
  try {
    await lstat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Under a name that is too long nothing can lie; what is wrong with it is not for here to say.
    if (code === "ENOENT" || code === "ENAMETOOLONG") return [];
    if (code !== "ENOTDIR") throw error;
  }
  return [exists(display)];
}

export function exists(display: string): Finding {
  return finding("LS6002", {
    title: `\`${display}\` exists`,
    subject: display,
    cause: "lockstep never writes into a folder that is already there",
    fix: { text: "choose another name, or move what lies there away" },
  });
}
