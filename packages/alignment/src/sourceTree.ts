import { posix } from "node:path";
import type { Side } from "./Side.ts";

/**
 * Whether two builds seem to come from one checkout: their main modules lie in the same folder, in
 * sibling folders, or one inside the other. False where a function table does not tell.
 */
export function inOneTree(one: Side, other: Side): boolean {
  const [left, right] = [mainFolder(one), mainFolder(other)];
  if (left === undefined || right === undefined) return false;
  return (
    posix.dirname(left) === posix.dirname(right) ||
    `${left}/`.startsWith(`${right}/`) ||
    `${right}/`.startsWith(`${left}/`) ||
    posix.dirname(posix.dirname(left)) === posix.dirname(right) ||
    posix.dirname(left) === posix.dirname(posix.dirname(right))
  );
}

function mainFolder(side: Side): string | undefined {
  const main = side.buildInfo?.main?.path;
  return main === undefined ? undefined : side.folderOf(main);
}
