import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type GoCommand, runGo, type Workspace } from "@lockstep/go-workspace";
import { type ModuleFile, moduleFilesOf } from "../moduleFile.ts";
import { standOf, writtenStand } from "../replacement.ts";

/** Copies of a workspace's module files in a temporary folder, which the go command takes for them. */
export interface Stage {
  /** Where a module file of the workspace is staged. */
  at: (file: string) => string;
  /** What go.work, each go.mod and each go.sum held when they were copied; nothing: no such file. */
  originals: ReadonlyMap<string, Buffer | undefined>;
  /** With these flags the go command takes the copies for the files; they change nothing. */
  flags: readonly string[];
  /** The go command that works through the staged go.work. */
  together: () => Promise<GoCommand>;
  /** For one module without go.work: with these flags its copies are written to. */
  alone: (dir: string) => { command: GoCommand; flags: string[] };
  remove: () => Promise<void>;
}

/** Copies the module files; nothing of the workspace is changed by what is run in the stage. */
export async function openStage(workspace: Workspace, command: GoCommand): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "lockstep-align-"));
  const { goWork, modules, root } = workspace;
  const staged = new Map<string, string>([[goWork, join(folder, "edit", "go.work")]]);
  for (const [index, { dir }] of modules.entries()) {
    for (const name of ["go.mod", "go.sum"]) {
      staged.set(join(dir, name), join(folder, String(index), name));
    }
  }
  const at = (file: string): string => staged.get(file) ?? file;
  const originals = new Map<string, Buffer | undefined>();
  for (const [from, to] of staged) {
    await mkdir(dirname(to), { recursive: true });
    originals.set(from, await contentOf(from));
    await writeFile(to, originals.get(from) ?? "");
  }
  const view = join(folder, "view", "go.work");
  await mkdir(dirname(view));
  await writeFile(`${view}.sum`, (await contentOf(join(root, "go.work.sum"))) ?? "");
  const overlay = join(folder, "overlay.json");
  const replaced = [...staged].filter(([from]) => from !== goWork);
  await writeFile(overlay, JSON.stringify({ Replace: Object.fromEntries(replaced) }));
  const flags = [`-overlay=${overlay}`];
  return {
    at,
    originals,
    flags,
    async together() {
      const file = moduleFilesOf(workspace, at).find(({ path }) => path === goWork);
      await writeFile(view, viewOf(workspace, file));
      return { ...command, env: { ...command.env, GOWORK: view } };
    },
    alone(dir) {
      const env = { ...command.env, GOWORK: "off" };
      return {
        command: { ...command, env },
        flags: [...flags, `-modfile=${at(join(dir, "go.mod"))}`],
      };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}

/**
 * A go.work that says the same from another folder: Go keeps go.work.sum beside the go.work that it
 * reads, and adds to it whenever it likes.
 */
function viewOf({ modules }: Workspace, file: ModuleFile | undefined): string {
  const lines = [
    ...(file?.go ? [`go ${file.go.version}`] : []),
    ...modules.map(({ dir }) => `use ${JSON.stringify(dir)}`),
    ...(file?.replaces ?? []).map((each) => {
      const stand = standOf(file!, each);
      const to = stand.kind === "folder" ? JSON.stringify(stand.dir) : writtenStand(stand, "");
      return `replace ${[each.path, each.version].filter(Boolean).join(" ")} => ${to}`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

/** What stands in the stage otherwise than in the files that were copied. */
export async function changedFiles({ originals, at }: Stage): Promise<StagedChange[]> {
  const changes = await Promise.all(
    [...originals].map(
      async ([file, before]): Promise<StagedChange> => ({
        file,
        before,
        after: await readFile(at(file)),
      }),
    ),
  );
  return changes.filter(({ before, after }) => !after.equals(before ?? Buffer.alloc(0)));
}

/** A file with its bytes before and after; `before` is absent where there was none. */
export interface StagedChange {
  file: string;
  before: Buffer | undefined;
  after: Buffer;
}

/** Runs `go mod edit` or `go work edit` on a staged file: a text edit that keeps comments. */
export async function editStaged(
  { at }: Stage,
  command: GoCommand,
  file: ModuleFile,
  flags: readonly string[],
): Promise<void> {
  const target = at(file.path);
  const args = [file.module === undefined ? "work" : "mod", "edit", ...flags, target];
  const { code, stderr } = await runGo(command, dirname(target), args);
  if (code !== 0) throw new Error(`go ${args.join(" ")}: ${stderr}`);
}
