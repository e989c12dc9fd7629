/** A field of the lock: of a module, or of Go itself where `module` is left out. */
export interface LockField {
  module?: string;
  /** As in "version"; absent: where the module begins. */
  field?: string;
}

/**
 * The line, from 1, on which a lock has a field; that of the module or of the list where it has
 * none. Looks at the form in which lockstep writes it, one field a line.
 */
export function lockLine(text: string, { module, field }: LockField): number {
  const lines = text.split("\n");
  const has = (name: string) => (line: string) => line.trimStart().startsWith(`"${name}":`);
  if (module === undefined) {
    const from = lines.findIndex(has("go"));
    return Math.max(from, indexFrom(lines, from, has(field ?? "go"))) + 1;
  }
  const list = lines.findIndex(has("modules"));
  const own = indexFrom(
    lines,
    list,
    (line) => line.trim().replace(/,$/, "") === `"path": ${JSON.stringify(module)}`,
  );
  if (own < 0) return Math.max(list, 0) + 1;
  if (field === undefined) return own + 1;
  const indent = /^ */.exec(lines[own]!)![0];
  const end = indexFrom(lines, own, (line) => !line.startsWith(indent));
  const at = indexFrom(lines, own, (line) => line.startsWith(`${indent}"${field}":`));
  return (at > own && at < end ? at : own) + 1;
}

function indexFrom(lines: string[], from: number, fits: (line: string) => boolean): number {
  const at = lines.slice(from + 1).findIndex(fits);
  return at < 0 ? -1 : at + from + 1;
}
