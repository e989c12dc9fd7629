const quoteMark = 34;
const backslash = 92;
const colon = 58;

/**
 * Whether some object of a valid JSON text gives a key twice, which `JSON.parse` hides: it keeps
 * the last. True when the text names more keys than the parsed value has.
 */
export function hasDuplicateKeys(text: string, value: unknown): boolean {
  return countKeysOfText(text) !== countKeysOfValue(value);
}

function countKeysOfText(text: string): number {
  let keys = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    let end = start + 1;
    while (text.charCodeAt(end) !== quoteMark) end += text.charCodeAt(end) === backslash ? 2 : 1;
    end += 1;
    while (isSpace(text.charCodeAt(end))) end += 1;
    if (text.charCodeAt(end) === colon) keys += 1;
    start = text.indexOf('"', end);
  }
  return keys;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}

function countKeysOfValue(root: unknown): number {
  let keys = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const children = Object.values(value);
    if (!Array.isArray(value)) keys += children.length;
    for (const child of children) if (typeof child === "object") open.push(child);
  }
  return keys;
}
