const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval " +
    "export extends false finally for function if implements import in instanceof interface let new " +
    "null package private protected public return static super switch this throw true try typeof var " +
    "void while with yield"
  ).split(" "),
);

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** A Go parameter's name as a TypeScript parameter. */
export function parameterName(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}

/** A property name, quoted where it is no identifier. */
export function propertyName(name: string): string {
  return identifier.test(name) ? name : JSON.stringify(name);
}

/** A Go comment as a documentation comment, empty for none. */
export function docComment(doc: string | undefined, indent = ""): string {
  const lines = (doc ?? "").trim().replaceAll("*/", "*\\/").split("\n");
  if (lines.length === 1) return lines[0] ? `${indent}/** ${lines[0]} */\n` : "";
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${body.join("\n")}\n${indent} */\n`;
}
