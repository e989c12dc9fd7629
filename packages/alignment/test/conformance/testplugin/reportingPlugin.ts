import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A flag for `go build` under which `plugin.Open` tells on stderr what it was asked and what it
 * answered. Both sides need it: it changes package plugin.
 */
export function reportingPlugin(goroot: string, folder: string): string {
  const source = join(goroot, "src/plugin/plugin.go");
  const text = readFileSync(source, "utf8");
  const changed = text.replace(
    /^\treturn open\(path\)$/m,
    `\tprint("\\n\\x01asked\\t", path, "\\n")
	p, err := open(path)
	if err != nil {
		print("\\n\\x01error\\t", err.Error(), "\\n")
	} else {
		print("\\n\\x01loaded\\n")
	}
	return p, err`,
  );
  if (changed === text) throw new Error(`${source} does not hold the function Open as known`);
  writeFileSync(join(folder, "plugin.go"), changed);
  const overlay = join(folder, "overlay.json");
  writeFileSync(overlay, JSON.stringify({ Replace: { [source]: join(folder, "plugin.go") } }));
  return `-overlay=${overlay}`;
}

export interface Call {
  /** The argument of `plugin.Open`. */
  asked: string;
  error?: string;
  /** False where the process ended before the call came back. */
  returned: boolean;
}

/** The calls that a program made, in the order they were begun; none is made within another. */
export function reportedCalls(stderr: string): Call[] {
  const calls: Call[] = [];
  for (const [, kind, text = ""] of stderr.matchAll(/^\x01(asked|error|loaded)(?:\t(.*))?$/gm)) {
    if (kind === "asked") calls.push({ asked: text, returned: false });
    const last = calls.at(-1)!;
    if (kind !== "asked") last.returned = true;
    if (kind === "error") last.error = text;
  }
  return calls;
}
