import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseModFile } from "@lockstep/go-workspace";

/** The folder of the Go module that a folder is in; nothing where no go.mod is above it. */
export function moduleFolder(folder: string): string | undefined {
  return above(folder, "go.mod");
}

/**
 * The go.work that `go` would use in a folder: what GOWORK says, else the nearest one above (go help
 * work). The workspace's own counts where it uses the module.
 */
export function goWorkFor(
  moduleDir: string,
  workspace: { goWork: string; modules: { dir: string }[] },
  setting: string | undefined,
): string {
  if (workspace.modules.some(({ dir }) => dir === moduleDir)) return workspace.goWork;
  if (setting) return setting;
  const found = above(moduleDir, "go.work");
  return found === undefined ? "off" : join(found, "go.work");
}

/** Whether a go.work uses the module in a folder. */
export function usesModule(goWork: string, moduleDir: string): boolean {
  return parseModFile(readFileSync(goWork, "utf8")).some(
    ({ verb, words: [path = ""] }) =>
      verb === "use" && resolve(dirname(goWork), path) === moduleDir,
  );
}

/** The go and toolchain lines of a go.mod or go.work. */
export function releaseLines(file: string): { goLine?: string; toolchainLine?: string } {
  const directives = parseModFile(readFileSync(file, "utf8"));
  const first = (verb: string) => directives.find((each) => each.verb === verb)?.words[0];
  const goLine = first("go");
  const toolchainLine = /^go(\d.*)$/.exec(first("toolchain") ?? "")?.[1];
  return { ...(goLine && { goLine }), ...(toolchainLine && { toolchainLine }) };
}

function above(folder: string, name: string): string | undefined {
  for (let dir = folder; ; dir = dirname(dir)) {
    if (existsSync(join(dir, name))) return dir;
    if (dir === dirname(dir)) return undefined;
  }
}
