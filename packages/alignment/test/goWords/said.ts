/** Calls whose words reach people, and what joins their arguments there. */
const calls: [RegExp, "first" | "all" | "each"][] = [
  [/(?:errors\.New|Sprintf|Errorf|Fatalf|Exitf|throw|fatal)\((.*)/, "first"],
  [/println\((.*)/, "all"],
  [/^\s*return (.*)/, "each"],
];
const literal = /"(?:[^"\\]|\\.)*"|`[^`]*`/g;

/**
 * What a Go source can print: the literals of errors, throws, prints and returned texts, with `x`
 * for what stands between them. `within`: only in the function whose first line matches.
 */
export function said(source: string, within?: RegExp): string[] {
  const texts: string[] = [];
  let inside = within === undefined;
  for (const line of source.split("\n")) {
    if (within && /^func /.test(line)) inside = within.test(line);
    const code = line.replace(/^\s*\/\/.*|\s\/\/ .*$/, "");
    if (!inside) continue;
    const call = calls.find(([pattern]) => pattern.test(code));
    if (call) texts.push(...spoken(call[0].exec(code)![1]!, call[1]));
  }
  // One word alone is a value, not a sentence.
  return texts.map((text) => text.trim()).filter((text) => / /.test(text) && /[a-z]{3}/.test(text));
}

function spoken(code: string, how: "first" | "all" | "each"): string[] {
  if (!code.match(literal)) return [];
  const values: string[] = [];
  const bare = code.replace(literal, (text) => `\u0001${values.push(value(text)) - 1}\u0002`);
  const parts = bare.split(",").map((part) => argument(part, values));
  if (how === "first") return parts.filter((part) => / /.test(part)).slice(0, 1);
  return how === "all" ? [parts.join(" ")] : parts;
}

/** Concatenated literals, and `x` for each expression among them. */
function argument(code: string, values: string[]): string {
  return code
    .split("+")
    .map((term) => {
      const number = /\u0001(\d+)\u0002/.exec(term)?.[1];
      return number === undefined ? (/\w/.test(term) ? "x" : "") : values[Number(number)];
    })
    .join("");
}

function value(text: string): string {
  return text.startsWith("`") ? text.slice(1, -1) : (JSON.parse(text) as string);
}
