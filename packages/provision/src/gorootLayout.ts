/**
 * Whether a file of a Go distribution is executable. A module zip has no modes; this is the rule by
 * which Go's releases are packed (cmd/distpack/pack.go, func mode).
 */
export function isExecutable(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return (
    path.startsWith("bin/") ||
    path.startsWith("pkg/tool/") ||
    /\.(bash|sh|pl|rc)$/.test(name) ||
    /^go_.+_.+_exec$/.test(name)
  );
}

/**
 * Where the go.mod files of the distribution belong: a module zip can't hold nested modules, so
 * they travel as `_go.mod` and Go copies them (cmd/go/internal/toolchain/select.go).
 */
export function goModCopy(path: string): string | undefined {
  return path === "_go.mod" || path.endsWith("/_go.mod")
    ? `${path.slice(0, -"_go.mod".length)}go.mod`
    : undefined;
}
