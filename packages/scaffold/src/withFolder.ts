import { findNodeAtLocation, parseTree } from "jsonc-parser";

/**
 * The text of lockstep.jsonc with one more folder at the end of its hosts or plugins. Comments stay
 * where they are, and a list on one line stays on it.
 */
export function withFolder(text: string, list: "hosts" | "plugins", folder: string): string {
  const tree = parseTree(text);
  const array = tree && findNodeAtLocation(tree, [list]);
  if (!array?.children) throw new Error(`lockstep.jsonc has no list ${list}`);
  const item = JSON.stringify(folder);
  const last = array.children.at(-1);
  if (!last) return insert(text, array.offset + 1, item);
  const end = last.offset + last.length;
  const lineEnd = text.indexOf("\n", end);
  if (lineEnd === -1 || lineEnd > array.offset + array.length)
    return insert(text, end, `, ${item}`);
  const indent = /[ \t]*$/.exec(text.slice(0, last.offset))![0];
  return insert(insert(text, lineEnd, `\n${indent}${item}`), end, ",");
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}
