/** Folders that differ from machine to machine and never enter a key or record by path. */
export interface Roots {
  workspace: string;
  goroot: string;
  gomodcache: string;
}

/** Writes the roots in a text as $WORKSPACE, $GOMODCACHE and $GOROOT; the longest path first. */
export function portable(roots: Roots, text: string): string {
  const names: [path: string, name: string][] = [
    [roots.workspace, "$WORKSPACE"],
    [roots.gomodcache, "$GOMODCACHE"],
    [roots.goroot, "$GOROOT"],
  ];
  return names
    .filter(([path]) => path !== "")
    .sort(([a], [b]) => b.length - a.length)
    .reduce((result, [path, name]) => replacePath(result, path, name), text);
}

function replacePath(text: string, path: string, name: string): string {
  let result = text;
  for (let at = result.indexOf(path); at !== -1; at = result.indexOf(path, at + name.length)) {
    const next = result[at + path.length];
    if (next !== undefined && /[\w.-]/.test(next)) at += path.length - name.length;
    else result = result.slice(0, at) + name + result.slice(at + path.length);
  }
  return result;
}
