/** One object of `go list -json`, as far as we ask for it (cmd/go/internal/list, PackagePublic). */
export interface GoListEntry {
  ImportPath: string;
  Name?: string;
  Dir?: string;
  Standard?: boolean;
  Module?: GoListModule;
  DefaultGODEBUG?: string;
  Imports?: string[];
  Export?: string;
  Error?: GoListError;
  [field: string]: unknown;
}

export interface GoListModule {
  Path: string;
  Version?: string;
  Main?: boolean;
  Dir?: string;
  GoMod?: string;
  GoVersion?: string;
  Replace?: GoListModule;
}

export interface GoListError {
  ImportStack?: string[];
  Pos?: string;
  Err: string;
}

/** Takes apart what `go list -json` prints: objects one after the other, each ending in its own line. */
export function parseGoList(text: string): GoListEntry[] {
  return text
    .split(/^\}\r?\n/m)
    .filter((part) => part.trim() !== "")
    .map((part) => JSON.parse(`${part}}`) as GoListEntry);
}
