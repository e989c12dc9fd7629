/**
 * Sorts the import lines of Go source the way gofmt does, within each group: a module path that
 * was filled in can have another place than the one it replaces.
 */
export function sortImports(source: string): string {
  return source.replace(/^import \(\n([\s\S]*?)^\)$/m, (_, block: string) => {
    const groups = block.split(/^\n/m).map((group) => {
      const lines = group.split("\n").filter((line) => line !== "");
      return lines
        .sort((a, b) => (path(a) < path(b) ? -1 : 1))
        .map((line) => `${line}\n`)
        .join("");
    });
    return `import (\n${groups.join("\n")})`;
  });
}

function path(line: string): string {
  return /"(.*)"/.exec(line)?.[1] ?? "";
}
