import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { shellQuote } from "@lockstep/findings";

/** Where a generated workspace keeps the CLI it was made with. */
const vendoredCli = join(".lockstep", "cli", "dist", "lockstep.js");

/**
 * How a person standing in `cwd` runs this CLI for the workspace at `root`, as a command that
 * needs node alone: a bare package name could be somebody else's on the registry.
 */
export function selfCommand(root: string, cwd: string): string {
  const own = existsSync(join(root, vendoredCli))
    ? vendoredCli
    : fileURLToPath(new URL("./lockstep.js", import.meta.url));
  return fromHere(root, cwd, `node ${shellQuote(own)}`);
}

/** A command to be run in `root`, for a person standing in `cwd`. */
export function fromHere(root: string, cwd: string, command: string): string {
  const way = relative(cwd, root);
  return way === "" ? command : `cd ${shellQuote(way)} && ${command}`;
}
