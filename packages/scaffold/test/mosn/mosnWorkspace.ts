import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fixturesRoot, makeOnce } from "@lockstep/go-fixtures";
import { loadWorkspace, type Workspace } from "@lockstep/go-workspace";
import { artefactPath } from "@lockstep/orchestrator";
import { sha256 } from "@lockstep/store";
import { Rig, templatesDir } from "../rig.ts";
import { lockstep } from "./lockstep.ts";

/**
 * A MOSN workspace that stays between runs, one for each content of the template and Go release,
 * built by the CLI: what is up to date there is not linked again.
 */
export async function mosnWorkspace(go: string): Promise<{ workspace: Workspace; host: string }> {
  const digest = await digestOf(join(templatesDir, "mosn"));
  const folder = join(fixturesRoot(), "mosn", `${digest}-go${go}`);
  await makeOnce(folder, async (temporary) => {
    const rig = await Rig.start();
    await rig.workspace("mesh", { template: "mosn", go, dir: join(temporary, "mesh") });
    await rig.end();
  });
  const root = join(folder, "mesh");
  const built = await lockstep(root, ["build"]);
  if (built.code !== 0) throw new Error(built.stdout + built.stderr);
  const loaded = await loadWorkspace(root);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const { workspace } = loaded;
  const host = artefactPath(workspace, workspace.hosts[0]!, "release");
  if (!existsSync(host)) throw new Error(`${host} was not built`);
  return { workspace, host };
}

async function digestOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile()).map((e) => join(e.parentPath, e.name));
  const contents = files.sort().map(async (file) => [relative(folder, file), await readFile(file)]);
  const named = (await Promise.all(contents)).map(([path, data]) => `${path} ${sha256(data!)}`);
  return sha256(named.join("\n")).slice(0, 20);
}
