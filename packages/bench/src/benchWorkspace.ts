import { randomUUID } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { goEnvironment, goToolchain } from "@lockstep/go-fixtures";
import { killChildrenOnSignals } from "@lockstep/process";
import { storeRoot } from "@lockstep/store";
import { timed } from "./timed.ts";

/** The CLI that a generated workspace carries; what is measured can't be rebuilt meanwhile. */
const ownCli = join(".lockstep", "cli", "dist", "lockstep.js");
const cli = fileURLToPath(new URL("../../cli/dist/lockstep.js", import.meta.url));

/** A generated workspace of heavy plugins. */
export interface BenchWorkspace {
  root: string;
  plugins: string[];
  lockstep(...args: string[]): { argv: string[]; cwd: string; env: Record<string, string> };
  /** A command in the workspace's root, in the closed environment of lockstep's go commands. */
  plain(...argv: string[]): { argv: string[]; cwd: string; env: Record<string, string> };
  /** From here on with an empty build cache of its own, and without artefacts. */
  chill(): void;
  /** Changes one line of a plugin; no two edits are the same, on no day: the build cache is kept. */
  edit(plugin: string): void;
}

/** Imports of about 160 packages, as a plugin with an HTTP client has. */
const heavy = (name: string, text: string): string => `package ${name}

import (
	"encoding/json"
	"net/http"
)

func init() {
	if _, err := json.Marshal(http.StatusText(http.StatusTeapot) + "${text}"); err != nil {
		http.DefaultClient = nil
	}
}
`;

/** Lets the CLI make a workspace, gone when this process ends, and puts `count` heavy plugins and a heavy host into it. */
export async function benchWorkspace(count: number): Promise<BenchWorkspace> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-bench-")));
  const store = join(folder, "store");
  const root = join(folder, "bench");
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  killChildrenOnSignals(() => process.exit(130));
  const toolchain = await goToolchain();
  const goEnv = await goEnvironment(toolchain, join(root, "go.work"));
  const cache = join(store, "go-build", basename(goEnv.GOCACHE ?? ""));
  shareStore(store);
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, LOCKSTEP_HOME: store };
  const create = [process.execPath, cli, "new", "workspace", "bench", "--yes"];
  await timed({ argv: create, cwd: folder, env });
  const plugins = Array.from({ length: count }, (_, index) => `p${index + 1}`);
  for (const name of plugins) copyPlugin(root, "hello", name);
  for (const name of ["hello", "clock"]) rmSync(join(root, "plugins", name), { recursive: true });
  const uses = ["contract", "host", ...plugins.map((name) => `plugins/${name}`)];
  const work = readFileSync(join(root, "go.work"), "utf8");
  const block = `use (\n${uses.map((use) => `\t./${use}\n`).join("")})`;
  writeFileSync(join(root, "go.work"), work.replace(/use \([^)]*\)/, block));
  writeFileSync(join(root, "host/heavy.go"), heavy("main", ""));
  const edit = (name: string): void =>
    writeFileSync(join(root, "plugins", name, "heavy.go"), heavy(name, `edit ${randomUUID()}`));
  for (const name of plugins) edit(name);
  const lockstep = (...args: string[]) => ({
    argv: [process.execPath, ownCli, ...args],
    cwd: root,
    env,
  });
  await timed(lockstep("generate"));
  return {
    root,
    plugins,
    edit,
    lockstep,
    plain: (...command) => ({
      argv: command,
      cwd: root,
      env: { ...goEnv, GOCACHE: cache, PATH: `${dirname(toolchain.go)}:${goEnv.PATH}` },
    }),
    chill() {
      rmSync(join(store, "go-build"), { recursive: true, force: true });
      rmSync(join(root, "dist"), { recursive: true, force: true });
    },
  };
}

/** A store of its own that borrows from the common one all that is there already. */
function shareStore(store: string): void {
  mkdirSync(store);
  for (const name of ["toolchains", "cc", "tools", "go-build"]) {
    mkdirSync(join(storeRoot(), name), { recursive: true });
    symlinkSync(join(storeRoot(), name), join(store, name));
  }
}

function copyPlugin(root: string, from: string, to: string): void {
  const folder = join(root, "plugins", to);
  cpSync(join(root, "plugins", from), folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(from, to));
    renameSync(file, join(dirname(file), name.split("/").at(-1)!.replace(from, to)));
  }
}
