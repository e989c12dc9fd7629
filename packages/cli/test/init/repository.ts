import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Files, goEnvironment, goToolchain } from "@lockstep/go-fixtures";
import { filledIn, plainVariables } from "@lockstep/go-workspace";
import { assert } from "@lockstep/test-kit";
import { command, emptyFolder, type Ran } from "../lockstep.ts";

/** A git repository with these files, all committed; in a folder of this name below an empty one. */
export function repository(files: Files, name = ""): string {
  const root = join(realpathSync(emptyFolder()), name);
  mkdirSync(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) put(root, path, text);
  git(root, "init", "--quiet");
  git(root, "add", ".");
  git(root, "commit", "--quiet", "-m", "all");
  return root;
}

export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

export function git(root: string, ...args: string[]): string {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  const done = command(root, ["git", ...identity, ...args]);
  assert.is(done.code, 0, done.stderr);
  return done.stdout;
}

/** Every file of the repository but git's own, with its content. */
export function contents(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(root, ".git/")));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]),
  );
}

/** Runs what its Makefile or build.sh says, with plain go commands and no make. */
export async function buildAsToday(root: string, files: Files): Promise<void> {
  const { Makefile = "", "build.sh": script } = files;
  const recipe = [...Makefile.matchAll(/^\t(.*)$/gm)].map(([, line]) => line).join("\n");
  const commands = script ?? filledIn(recipe, plainVariables(Makefile)).replaceAll("$$", "$");
  const toolchain = await goToolchain();
  const { GOCACHE, GOMODCACHE } = await goEnvironment(toolchain);
  const env = {
    PATH: `${dirname(toolchain.go)}:${process.env.PATH}`,
    ...{ GOCACHE, GOMODCACHE, GOTOOLCHAIN: "local", GOPROXY: "off", GOFLAGS: "-buildvcs=false" },
  };
  const built = command(root, ["sh", "-e", "-c", commands], env);
  assert.is(built.code, 0, built.stderr);
}

/** Runs a host with plugins, as it is run without lockstep. */
export function runHost(root: string, host: string, plugins: readonly string[]): Ran {
  return command(root, [join(root, host), ...plugins]);
}
