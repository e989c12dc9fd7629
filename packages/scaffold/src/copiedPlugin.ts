import { readdir } from "node:fs/promises";
import { posix, relative, sep } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { manifestNames, type PluginUnit } from "@lockstep/go-workspace";
import { addUnit } from "./addUnit.ts";
import { byHand } from "./byHand.ts";
import type { PlannedFile } from "./files.ts";
import type { Created } from "./newWorkspace.ts";
import { nextInWorkspace } from "./nextInWorkspace.ts";
import { readPlanned } from "./readTree.ts";
import { manifestText, textOf } from "./unitFiles.ts";
import type { NewUnitOptions } from "./unitOptions.ts";
import { unitPlace } from "./unitPlace.ts";

/** More are no sources that people write by hand. */
const mostFiles = 1000;

/**
 * Adds a plugin for a host whose contract nobody has written down: a copy of another plugin of that
 * host, for its author to change. It lies beside that one and belongs to the same module, or to one
 * of its own where that one has its own.
 */
export async function copiedPlugin(options: NewUnitOptions, model: PluginUnit): Promise<Created> {
  const { name, workspace, cwd } = options;
  const at = relative(workspace.root, model.dir).split(sep).join("/");
  const plain = model.mainDir === model.dir && at !== "";
  if (!plain) return { ok: false, findings: [notCopied(model, at || ".")] };
  const dir = options.dir ?? posix.join(posix.dirname(at), name);
  const placed = await unitPlace("plugin", name, workspace, dir);
  if (!placed.ok) return placed;
  const copied = await filesOf(model.dir);
  const goMod = textOf(copied, "go.mod");
  const manifest = manifestOf(model);
  const values = { name, version: "0.1.0" };
  const files = [
    ...copied.filter(({ path }) => path !== "go.mod"),
    ...(goMod === undefined ? [] : [{ path: "go.mod", content: renamed(goMod, model, name) }]),
    { path: manifestNames.plugin, content: manifestText(manifest, dir, "plugin", values) },
  ];
  const ownModule = goMod !== undefined;
  const added = await addUnit(options, { kind: "plugin", place: placed.place, files, ownModule });
  if (!added.ok) return added;
  const edit = `change what it does: it is a copy of \`${model.name}\``;
  return { ok: true, created: added.written, note: edit, next: nextInWorkspace(workspace, cwd) };
}

/** The files of a package main, without its tests, which are about what it does. */
async function filesOf(dir: string): Promise<PlannedFile[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !/_test\.go$/.test(entry.name))
    .map((entry) => entry.name)
    .filter((file) => file !== manifestNames.plugin)
    .sort();
  if (names.length > mostFiles) throw new Error(`${dir} holds over ${mostFiles} files`);
  return Promise.all(names.map((file) => readPlanned(dir, file)));
}

/** A manifest's text without the flags of the linker, which are about the plugin's own packages. */
function manifestOf({ manifest }: PluginUnit): string {
  const { ldflags: _, ...rest } = manifest;
  return JSON.stringify(rest);
}

function renamed(goMod: string, { modulePath }: PluginUnit, name: string): string {
  const path = posix.join(posix.dirname(modulePath), name);
  return goMod.replace(/^(\s*module\s+)\S+/m, (_, verb: string) => `${verb}${path}`);
}

function notCopied({ name, manifest }: PluginUnit, folder: string): Finding {
  const { host } = manifest;
  return finding("LS6004", {
    title: `there is no template for a plugin of \`${host}\``,
    subject: host,
    cause: `\`${host}\` asserts no contract, and \`${name}\` in ${folder} is not one package main in a folder of its own, which could be copied`,
    fix: { text: byHand(host) },
  });
}
