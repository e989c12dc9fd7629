import { join } from "node:path";
import {
  family,
  goEnvironment,
  goToolchain,
  moduleFamily,
  type Overrides,
  tinyWorkspace,
} from "@lockstep/go-fixtures";
import { type GoCommand, loadWorkspace, runGo, type Workspace } from "@lockstep/go-workspace";
import { align } from "@lockstep/module-graph";
import type { AlignReport } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert } from "@lockstep/test-kit";

export interface FamilyWorkspace {
  root: string;
  workspace: Workspace;
  command: GoCommand;
  /** Aligns, and holds the report to its schema. */
  align: (options?: { apply?: boolean; command?: GoCommand }) => Promise<AlignReport>;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Adds to the end of a file. */
  append: (file: string, text: string) => void;
  /** Runs go in a folder, without go.work. */
  alone: (folder: string, ...args: string[]) => Promise<void>;
}

/**
 * A tiny workspace whose units require and import modules of the family, as in
 * `{ host: ["text v1.14.0"] }`, each go.mod and go.sum settled by itself.
 */
export async function familyWorkspace(
  needs: Record<string, string[]>,
  files: Overrides = {},
): Promise<FamilyWorkspace> {
  const { root, read, write, remove } = tinyWorkspace(files);
  process.on("exit", remove);
  const toolchain = await goToolchain();
  const base = await goEnvironment(toolchain, join(root, "go.work"));
  const command: GoCommand = { go: toolchain.go, env: { ...base, ...(await moduleFamily()) } };
  const append = (file: string, text: string) => write(file, read(file) + text);
  const alone = async (folder: string, ...args: string[]) => {
    const without = { ...command, env: { ...command.env, GOWORK: "off" } };
    const { code, stderr } = await runGo(without, join(root, folder), args);
    assert.is(code, 0, stderr);
  };
  for (const [folder, modules] of Object.entries(needs)) {
    append(`${folder}/go.mod`, modules.map((each) => `\nrequire ${family}/${each}\n`).join(""));
    const imports = modules.map((each) => `import _ "${family}/${each.split(" ")[0]}"\n`);
    const name = /^package (\w+)$/m.exec(read(`${folder}/${mainFile(folder)}`))?.[1];
    write(`${folder}/needs.go`, `package ${name}\n\n${imports.join("")}`);
    await alone(folder, "list", "-mod=mod", "-e", "-deps", "./...");
  }
  const loaded = await loadWorkspace(root);
  assert.ok(loaded.ok, JSON.stringify(loaded));
  const { workspace } = loaded;
  return {
    ...{ root, workspace, command, read, write, append, alone },
    async align({ apply = false, command: other = command } = {}) {
      const listFlags = ["-mod=readonly"];
      const report = await align({ workspace, command: other, listFlags, apply });
      const parsed = parseReport("align-report", JSON.stringify(report), "report");
      assert.ok(parsed.ok, JSON.stringify(parsed));
      return report;
    },
  };
}

function mainFile(folder: string): string {
  return /^host/.test(folder) ? "main.go" : `${folder.split("/").at(-1)}.go`;
}

/** Edits as `file: from -> to`, without the family's path. */
export function edits({ edits }: AlignReport): string[] {
  return edits.map(({ file, from, to }) =>
    `${file}: ${from ?? "nothing"} -> ${to ?? "nothing"}`.replaceAll(`${family}/`, ""),
  );
}

export function codes({ findings }: AlignReport): string[] {
  return findings.map(({ code }) => code);
}
