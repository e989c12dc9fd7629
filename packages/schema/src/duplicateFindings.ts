import type { Node } from "jsonc-parser";
import { documentFinding, mostExplained } from "./documentFinding.ts";
import type { Finding } from "./generated/documents.ts";
import { properties } from "./jsonTree.ts";
import { quote } from "./quote.ts";
import type { TextLines } from "./textLines.ts";

/** One finding per key that an object gives again, for the first `mostExplained` of them. */
export function duplicateFindings(root: Node, lines: TextLines): Finding[] {
  const findings: Finding[] = [];
  const open: Node[] = [root];
  while (open.length > 0 && findings.length < mostExplained) {
    const node = open.pop()!;
    if (node.type === "array") open.push(...(node.children ?? []));
    if (node.type !== "object") continue;
    const seen = new Map<string, Node>();
    for (const { key, value } of properties(node)) {
      const first = seen.get(key.value);
      if (first && findings.length < mostExplained) findings.push(givenTwice(first, key, lines));
      if (!first) seen.set(key.value, key);
      if (value) open.push(value);
    }
  }
  return findings;
}

function givenTwice(first: Node, again: Node, lines: TextLines): Finding {
  const name = quote(again.value);
  const { line } = lines.place(first.offset, first.length);
  return documentFinding(
    "LS1001",
    `property ${name} is given twice`,
    lines.place(again.offset, again.length),
    {
      subject: again.value.slice(0, 80),
      cause: `line ${line} gives ${name} already, and only one of the two can hold`,
      fix: "remove one of the two",
    },
  );
}
