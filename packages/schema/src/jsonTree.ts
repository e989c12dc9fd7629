import { createScanner, type Node, type ParseError, parseTree } from "jsonc-parser";

/** Deeper nesting is no document of ours, and would exhaust the stack of a recursive reader. */
export const deepestNesting = 100;

const openers = new Set(["{", "["]);
const closers = new Set(["}", "]"]);

/** A text read as JSON: its tree, as far as it could be understood, and what was wrong. */
export interface JsonTree {
  root: Node | undefined;
  errors: ParseError[];
}

/** Reads JSON, or with `comments` JSON with comments and trailing commas, keeping all offsets. */
export function parseJsonTree(text: string, comments: boolean): JsonTree {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {
    disallowComments: !comments,
    allowTrailingComma: comments,
    allowEmptyContent: false,
  });
  return { root, errors };
}

/** Offset of the first bracket that is nested too deeply, if there is one. */
export function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (true) {
    scanner.scan();
    const length = scanner.getTokenLength();
    if (length === 0) return undefined;
    if (length > 1) continue;
    const token = text.charAt(scanner.getTokenOffset());
    if (closers.has(token)) depth -= 1;
    if (openers.has(token)) depth += 1;
    if (depth > deepestNesting) return scanner.getTokenOffset();
  }
}

/** The plain value of a tree. A property without a value, as after a syntax error, is left out. */
export function treeValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(treeValue);
  if (node.type !== "object") return node.value;
  return Object.fromEntries(
    properties(node).flatMap(({ key, value }) => (value ? [[key.value, treeValue(value)]] : [])),
  );
}

/** Keys and values of an object's node, in the order of the text. */
export function properties(node: Node): { key: Node; value: Node | undefined }[] {
  return (node.children ?? []).flatMap(({ children }) =>
    children?.[0] ? [{ key: children[0], value: children[1] }] : [],
  );
}

/** The last property of an object's node with a name, which is the one that counts. */
export function propertyOf(
  node: Node,
  name: string,
): { key: Node; value: Node | undefined } | undefined {
  const found = node.children?.findLast(({ children }) => children?.[0]?.value === name)?.children;
  return found?.[0] && { key: found[0], value: found[1] };
}

/** The node a JSON pointer names, with the key that holds it; undefined when there is none. */
export function nodeAt(root: Node, pointer: string): { node: Node; key?: Node } | undefined {
  let found: { node: Node; key?: Node } = { node: root };
  for (const segment of pointerSegments(pointer)) {
    const next = childAt(found.node, segment);
    if (!next) return undefined;
    found = next;
  }
  return found;
}

/** The keys and indexes of a JSON pointer (RFC 6901). */
export function pointerSegments(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function childAt(node: Node, segment: string): { node: Node; key?: Node } | undefined {
  if (node.type === "array") {
    const child = node.children?.[Number(segment)];
    return child && { node: child };
  }
  const property = propertyOf(node, segment);
  return property?.value && { node: property.value, key: property.key };
}
