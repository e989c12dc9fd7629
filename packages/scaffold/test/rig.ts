import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding } from "@lockstep/findings";
import { type Created, type NewWorkspaceOptions, newWorkspace } from "../src/index.ts";

export const templatesDir = fileURLToPath(new URL("../../../templates", import.meta.url));

const ciDir = fileURLToPath(new URL("../../../ci", import.meta.url));

/** The caller's environment, as strings. */
export const callerEnv = process.env as Record<string, string>;

/** A temporary folder with two npm packages in it, as `npm pack` would publish them. */
export class Rig {
  readonly root: string;
  readonly cli: string;
  readonly hostLoader: string;

  private constructor(root: string) {
    this.root = root;
    this.cli = join(root, "published/cli");
    this.hostLoader = join(root, "published/host-loader");
  }

  static async start(): Promise<Rig> {
    const rig = new Rig(await mkdtemp(join(tmpdir(), "lockstep-scaffold-")));
    await publish(rig.cli, "lockstep");
    await publish(rig.hostLoader, "@lockstep/host-loader");
    return rig;
  }

  options(name: string, more: Partial<NewWorkspaceOptions> = {}): NewWorkspaceOptions {
    return {
      name,
      dir: join(this.root, name),
      cwd: this.root,
      template: "default",
      go: "1.26.9",
      node: true,
      templatesDir,
      ciDir,
      cliDir: this.cli,
      hostLoaderDir: this.hostLoader,
      env: callerEnv,
      ...more,
    };
  }

  /** Makes a workspace and returns its folder. */
  async workspace(name: string, more: Partial<NewWorkspaceOptions> = {}): Promise<string> {
    const options = this.options(name, more);
    const made = await newWorkspace(options);
    if (!made.ok) throw new Error(JSON.stringify(made.findings));
    return options.dir;
  }

  /** What lies in the folder besides the published packages. */
  async made(): Promise<string[]> {
    return (await readdir(this.root)).filter((name) => name !== "published");
  }

  async end(): Promise<void> {
    await rm(this.root, { recursive: true });
  }
}

async function publish(folder: string, name: string): Promise<void> {
  await mkdir(join(folder, "dist"), { recursive: true });
  await mkdir(join(folder, "src"));
  const manifest = {
    name,
    version: "0.1.0",
    type: "module",
    files: ["dist"],
    exports: { "lockstep-source": "./src/index.ts" },
    publishConfig: { exports: "./dist/lockstep.js" },
    scripts: { postinstall: "exit 1" },
    devDependencies: { "not-on-any-registry": "1.0.0" },
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "dist/lockstep.js"), "export {};\n", { mode: 0o755 });
  await writeFile(join(folder, "src/index.ts"), "export {};\n");
}

/** The findings of what must not have been made. */
export function refused(made: Created): Finding[] {
  if (made.ok) throw new Error(`made ${made.created.join(", ")}`);
  return made.findings;
}
