import { createScanner, findNodeAtLocation, parseTree } from "jsonc-parser";

/**
 * The text of lockstep.jsonc with one more folder at the end of its hosts or plugins. Comments stay
 * where they are, a list on one line stays on it, and a trailing comma stays one.
 */
export function withFolder(text: string, list: "hosts" | "plugins", folder: string): string {
  const tree = parseTree(text);
  const array = tree && findNodeAtLocation(tree, [list]);
  if (!array?.children) throw new Error(`lockstep.jsonc has no list ${list}`);
  const item = JSON.stringify(folder);
  const last = array.children.at(-1);
  if (!last) return insert(text, array.offset + 1, item);
  const end = last.offset + last.length;
  const comma = commaAfter(text, end);
  const lineEnd = text.indexOf("\n", comma ?? end);
  if (lineEnd === -1 || lineEnd > array.offset + array.length)
    return insert(text, end, `, ${item}`);
  const indent = /[ \t]*$/.exec(text.slice(0, last.offset))![0];
  const line = `\n${indent}${item}`;
  if (comma !== undefined) return insert(text, lineEnd, `${line},`);
  return insert(insert(text, lineEnd, line), end, ",");
}

/** Offset of the comma that comes next, comments aside. */
function commaAfter(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  const next = scanner.getTokenOffset();
  return text[next] === "," ? next : undefined;
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}
