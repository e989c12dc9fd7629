import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  family,
  fixturesRoot,
  goEnvironment,
  goToolchain,
  makeOnce,
  moduleFamily,
} from "@lockstep/go-fixtures";
import { sha256, storeRoot } from "@lockstep/store";
import { emptyFolder } from "../src/index.ts";
import { documented } from "./ciFiles.ts";

/** The CLI as it is published, which workspaces take along. */
export const bundle = fileURLToPath(new URL("../../cli/dist/lockstep.js", import.meta.url));
const text = `${family}/text`;
const crash = 'func init() { panic("not today") }';

/** A repository with a workspace in it, as its team has it. */
export interface Shop {
  folder: string;
  /** Commits by name: `main`, and changes that start there. */
  commits: Record<Commit, string>;
}

const branches = ["main", "aligned", "reworded", "crashing", "lifted", "nested"] as const;
export type Commit = (typeof branches)[number];

/**
 * A workspace whose host and plugin link one module, and changes of it: `aligned` edits the plugin,
 * `reworded` a text that nothing is built from, `crashing` makes it end the host that opens it, which
 * only loading can tell, `lifted` gives it another version of the module than the host has, `nested` is the same with the
 * workspace in a subfolder. Made once for each state of the CLI and of ci/.
 */
export async function shop(): Promise<Shop> {
  const texts = [
    ...readdirSync(dirname(bundle)).sort(),
    readFileSync(fileURLToPath(import.meta.url), "utf8"),
    ...filesIn(join(dirname(bundle), "../assets/ci")),
  ];
  const key = sha256(texts.join("\n")).slice(0, 16);
  const made = await makeOnce(join(fixturesRoot(), `ci-shop-${key}`), fill);
  const folder = join(emptyFolder("shop"), "shop");
  cpSync(join(made, "shop"), folder, { recursive: true });
  const sha = (name: string) =>
    execFileSync("git", ["rev-parse", name], { cwd: folder, encoding: "utf8" }).trim();
  const commits = Object.fromEntries(branches.map((name) => [name, sha(name)]));
  return { folder, commits: commits as Shop["commits"] };
}

/** Texts of all files below a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .sort();
}

async function fill(place: string): Promise<void> {
  const env = { ...process.env, ...(await moduleFamily()), CI: "" };
  run(place, env, process.execPath, bundle, "new", "workspace", "shop", "--yes");
  const folder = join(place, "shop");
  const lockstep = (...args: string[]) => run(folder, env, process.execPath, bundle, ...args);
  await requireText(folder, "host", "v1.14.0");
  await requireText(folder, "plugins/hello", "v1.14.0");
  lockstep("build"); // which writes the lock
  const git = (...args: string[]) => run(folder, env, "git", ...args);
  const commit = (branch: string) => {
    git("checkout", "-q", "-B", branch);
    git("add", "--all");
    const who = ["-c", "user.name=An Author", "-c", "user.email=author@example.com"];
    git(...who, "commit", "-q", "-m", branch);
  };
  writeFileSync(join(folder, ".gitlab-ci.yml"), documented(/^include:$/m));
  git("init", "-q");
  commit("main");
  const edit = (file: string, from: string, to: string) => {
    const before = readFileSync(join(folder, file), "utf8");
    if (!before.includes(from)) throw new Error(`${file} lacks ${from}`);
    writeFileSync(join(folder, file), before.replace(from, to));
  };
  edit("plugins/hello/hello.go", "package hello\n", "package hello\n\n// Reworded.\n");
  commit("aligned");
  git("checkout", "-q", "main");
  edit("README.md", "# ", "# The ");
  commit("reworded");
  git("checkout", "-q", "main");
  edit("plugins/hello/text.go", `import _ "${text}"\n`, `import _ "${text}"\n\n${crash}\n`);
  commit("crashing");
  git("checkout", "-q", "main");
  await requireText(folder, "plugins/hello", "v1.16.0");
  commit("lifted");
  mkdirSync(join(folder, "services/shop"), { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name === ".git" || name === ".github" || name === "services") continue;
    renameSync(join(folder, name), join(folder, "services/shop", name));
  }
  const call = "uses: ./.github/workflows/lockstep-pipeline.yml\n";
  const asked = `${call}    with:\n      working-directory: services/shop\n`;
  edit(".github/workflows/lockstep.yml", call, asked);
  commit("nested");
  git("checkout", "-q", "main");
}

/** Makes a module of the workspace import and require the module that the family has. */
async function requireText(root: string, folder: string, version: string): Promise<void> {
  const name = folder === "host" ? "main" : folder.slice(folder.lastIndexOf("/") + 1);
  writeFileSync(join(root, folder, "text.go"), `package ${name}\n\nimport _ "${text}"\n`);
  const toolchain = await goToolchain();
  const env = { ...(await goEnvironment(toolchain)), ...(await moduleFamily()), GOWORK: "off" };
  run(join(root, folder), env, toolchain.go, "get", `${text}@${version}`);
}

function run(cwd: string, env: NodeJS.ProcessEnv, program: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stdout}${stderr}`);
}

/** What a fresh machine of a forge has: node, git, gcc and a Go, and an empty home. */
export async function plainMachine(): Promise<{ PATH: string; HOME: string }> {
  const { go } = await goToolchain();
  return {
    PATH: [dirname(process.execPath), dirname(go), "/usr/bin", "/bin"].join(":"),
    HOME: emptyFolder("home"),
  };
}

/** Puts what tests share in place of a download of Go and of a first compilation of its library. */
export function alreadyThere(store: string): void {
  const toolchains = join(storeRoot(), "toolchains");
  mkdirSync(join(store, "toolchains"), { recursive: true });
  for (const name of readdirSync(toolchains)) {
    symlinkSync(join(toolchains, name), join(store, "toolchains", name));
  }
  symlinkSync(join(storeRoot(), "go-build"), join(store, "go-build"));
}
