import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
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
import { hostFile, pluginFile } from "../src/artefactPaths.ts";

const sources = fileURLToPath(new URL("./fixtures/rich", import.meta.url));
const flags = ["-trimpath", "-buildvcs=false", "-mod=readonly", "-pgo=off"];

/** The fixture workspace, generated and built: once, for all tests that have the same sources. */
export interface RichWorkspace {
  tree: string;
  host: string;
  plugin: (name: string) => Promise<string>;
}

/**
 * @param changes files to add or replace before generation
 * @param edits what to replace in files after it: path to pairs of old and new text
 */
export async function richWorkspace(
  changes: Files = {},
  edits: Record<string, [string, string]> = {},
): Promise<RichWorkspace> {
  const files = { ...readFiles(sources), ...changes };
  const all = { ...files, ...(await generated(await writeTree(files))) };
  for (const [path, [before, after]] of Object.entries(edits)) {
    const text = all[path];
    if (!text?.includes(before)) throw new Error(`${path} has no ${before}`);
    all[path] = text.replace(before, after);
  }
  const tree = await writeTree(all);
  return {
    tree,
    host: await buildArtefact({ tree, package: "./host", mode: "host", flags }),
    plugin: (name) =>
      buildArtefact({ tree, package: `./plugins/${name}/plugin`, mode: "plugin", flags }),
  };
}

/** A copy of the fixture workspace with its artefacts where a build puts them. */
export async function builtCopy(
  names: string[],
  changes: Files = {},
): Promise<{ root: string; remove: () => void }> {
  const rich = await richWorkspace(changes);
  const root = mkdtempSync(join(tmpdir(), "lockstep-rich-"));
  cpSync(rich.tree, root, { recursive: true });
  const host = hostFile(root, "release", "host");
  mkdirSync(join(host, "../plugins"), { recursive: true });
  cpSync(rich.host, host);
  for (const name of names) cpSync(await rich.plugin(name), pluginFile(root, "release", name));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

async function generated(tree: string): Promise<Files> {
  const loaded = await loadWorkspace(tree);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const { workspace } = loaded;
  const toolchain = await goToolchain();
  const env = await goEnvironment(toolchain, workspace.goWork);
  const cmd = { go: toolchain.go, env };
  const analysed = await analyse({ workspace, cmd, store: storeRoot() });
  if (!analysed.ok) throw new Error(JSON.stringify(analysed.findings));
  const planned = planGenerated(workspace, analysed.model);
  return Object.fromEntries(planned.map(({ path, content }) => [path, content]));
}

function readFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]),
  );
}
