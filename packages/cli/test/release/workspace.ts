import { cpSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fixturesRoot, goEnvironment, goToolchain, makeOnce } from "@lockstep/go-fixtures";
import { sha256 } from "@lockstep/store";
import { bundle, command, emptyFolder, lockstep } from "../lockstep.ts";

/** A built workspace with a host and the plugins clock and hello: a copy, to do with as one likes. */
export async function builtWorkspace(): Promise<string> {
  return copied("shop");
}

/** What `lockstep pack` makes of that workspace: a copy of the folder, and of the archive beside it. */
export async function packedRelease(): Promise<{ folder: string; tar: string }> {
  const place = dirname(await copied("shop"));
  return { folder: join(place, "release"), tar: join(place, "release.tar") };
}

/** Names a state of the CLI: its chunks are named after their content. */
export function stateOfCli(): string {
  return sha256(readdirSync(dirname(bundle)).sort().join("\n")).slice(0, 16);
}

/** Made once for each state of the CLI. */
async function copied(name: string): Promise<string> {
  const made = await makeOnce(join(fixturesRoot(), `release-${stateOfCli()}`), async (folder) => {
    ran(folder, ["new", "workspace", name, "--yes"]);
    ran(join(folder, name), ["build"]);
    ran(join(folder, name), ["pack", "-o", "../release", "--tar", "../release.tar"]);
  });
  const copy = realpathSync(emptyFolder());
  cpSync(made, copy, { recursive: true, preserveTimestamps: true });
  return join(copy, name);
}

/** Runs the CLI where it has to succeed, and gives what it printed. */
export function ran(cwd: string, args: string[], env: NodeJS.ProcessEnv = {}): string {
  const { code, stdout, stderr } = lockstep(cwd, args, env);
  if (code !== 0) throw new Error(`lockstep ${args.join(" ")}: ${code}\n${stdout}${stderr}`);
  return stdout;
}

/** Codes of what a command found, from `--json`: findings of a report, its plugins, or alone. */
export function codesOf(cwd: string, args: string[], env: NodeJS.ProcessEnv = {}): string[] {
  const { code, stdout } = lockstep(cwd, [...args, "--json"], env);
  if (code === 0) return [];
  const told = JSON.parse(stdout);
  const parts = Array.isArray(told) ? [{ findings: told }] : [told, ...(told.plugins ?? [])];
  return parts.flatMap(({ findings }) => findings.map((each: { code: string }) => each.code));
}

/** A plugin of the workspace as authors build it today: by plain go, in a copy with no go.work. */
export async function builtByHand(root: string, name: string): Promise<string> {
  const copy = emptyFolder();
  for (const part of ["contract", `plugins/${name}`]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  const { go } = await goToolchain();
  const file = join(copy, `${name}.so`);
  const built = command(
    join(copy, "plugins", name),
    [go, "build", "-buildmode=plugin", "-o", file, "./plugin"],
    await goEnvironment(await goToolchain()),
  );
  if (built.code !== 0) throw new Error(built.stderr);
  return file;
}
