import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse, planGenerated } from "@lockstep/contract";
import {
  buildArtefact,
  type Files,
  goEnvironment,
  goToolchain,
  writeTree,
} from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import { storeRoot } from "@lockstep/store";

const assets = fileURLToPath(new URL("../assets/bench", import.meta.url));
const flags = ["-trimpath", "-buildvcs=false", "-mod=readonly", "-pgo=off"];

/** The bare echo, and a host with its plugin as lockstep generates them, each built once. */
export async function loaderArtefacts(): Promise<{ echo: string; host: string; plugin: string }> {
  const tree = await loaderTree();
  const bare = await writeTree(filesOf("echo"));
  return {
    echo: await buildArtefact({ tree: bare, package: ".", mode: "host", flags }),
    host: await buildArtefact({ tree, package: "./host", mode: "host", flags }),
    plugin: await buildArtefact({ tree, package: "./plugins/echo/plugin", mode: "plugin", flags }),
  };
}

/** The sources of host, plugin and contract with what is generated from them. */
export async function loaderTree(): Promise<string> {
  const files = filesOf("calls");
  return await writeTree({ ...files, ...(await generated(await writeTree(files))) });
}

async function generated(tree: string): Promise<Files> {
  const loaded = await loadWorkspace(tree);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const { workspace } = loaded;
  const toolchain = await goToolchain();
  const cmd = { go: toolchain.go, env: await goEnvironment(toolchain, workspace.goWork) };
  const analysed = await analyse({ workspace, cmd, store: storeRoot() });
  if (!analysed.ok) throw new Error(JSON.stringify(analysed.findings));
  const planned = planGenerated(workspace, analysed.model);
  return Object.fromEntries(planned.map(({ path, content }) => [path, content]));
}

function filesOf(name: string): Files {
  const folder = join(assets, name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]),
  );
}
