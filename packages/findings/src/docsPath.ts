/** Path of a code's page, from the root of the repository, as in docs/codes/LS3003.md. */
export function docsPath(code: string): string {
  return `docs/codes/${code}.md`;
}
