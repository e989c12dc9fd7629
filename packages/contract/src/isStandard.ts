/** First elements of the import paths of Go's own packages (go list std cmd). */
const roots = new Set(
  (
    "archive bufio bytes cmd cmp compress container context crypto database debug embed encoding " +
    "errors expvar flag fmt go hash html image index internal io iter log maps math mime net os " +
    "path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing " +
    "text time unicode unique unsafe vendor weak"
  ).split(" "),
);

/**
 * Whether an import path belongs to Go's own packages. A dot in the first element does not decide:
 * modules of a workspace, which nobody fetches, need none.
 */
export function isStandard(path: string): boolean {
  return roots.has(path.split("/", 1)[0]!);
}
