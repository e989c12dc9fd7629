/** A PATH of the given folders and the system's own, each once. */
export function systemPath(...folders: string[]): string {
  return [...new Set([...folders, "/usr/bin", "/bin"])].join(":");
}
