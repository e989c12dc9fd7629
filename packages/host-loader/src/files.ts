import { existsSync } from "node:fs";
import { basename, isAbsolute, relative, resolve } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import {
  defaultProfile,
  findWorkspace,
  type HostUnit,
  hasDriver,
  loadWorkspace,
  pluginEntry,
  profileWords,
  type Workspace,
} from "@lockstep/go-workspace";
import { defaultEntry } from "@lockstep/schema";
import { hostFile, pluginFile } from "./artefactPaths.ts";
import { WorkspaceError } from "./errors.ts";
import type { LoadOptions, OpenHostOptions } from "./options.ts";

/** A host or plugin file and how to speak of it. */
export interface ArtefactFile {
  file: string;
  display: string;
  /** In the workspace, where it is one of its units. */
  unit?: { name: string; buildCommand: string };
}

export interface PluginFile extends ArtefactFile {
  /** The symbol that the host looks up; empty for none. */
  entry: string;
  /** Where the entry is written, if a manifest names it rather than the caller. */
  manifest?: string;
}

/** Where the host and its plugins are. */
export interface HostFiles {
  host: ArtefactFile;
  /** Throws WorkspaceError when there is no such plugin or file. */
  plugin(name: string, options: LoadOptions): PluginFile;
}

/** Finds host and plugins in a workspace, whose documents have to be valid, or by path. */
export async function findFiles(options: OpenHostOptions): Promise<HostFiles> {
  if (options.binary !== undefined) {
    const host = present(resolve(options.binary));
    return {
      host,
      plugin: (name, { entry = defaultEntry }) => ({ ...present(resolve(name)), entry }),
    };
  }
  const folder = resolve(options.workspace ?? ".");
  if (!existsSync(folder)) throw noFolder(folder);
  const at = await findWorkspace(folder);
  if (!at.ok) throw new WorkspaceError(at.findings);
  const loaded = await loadWorkspace(at.root);
  if (!loaded.ok) throw new WorkspaceError(loaded.findings);
  return inWorkspace(loaded.workspace, options);
}

function inWorkspace(workspace: Workspace, options: OpenHostOptions): HostFiles {
  const { root } = workspace;
  const profile = options.profile ?? defaultProfile(workspace.config);
  const words = profileWords(workspace.config, profile);
  const unit = chooseHost(workspace, options.host);
  const host = workspace.hosts.find(({ name }) => name === unit);
  if (host && !hasDriver(host)) throw withoutDriver(host);
  return {
    host: built(hostFile(root, profile, unit), unit, words),
    plugin: (name, { entry }) => {
      const plugin = workspace.plugins.find((one) => one.name === name);
      if (plugin) {
        const file = built(pluginFile(root, profile, name), name, words);
        if (entry !== undefined) return { ...file, entry };
        const named = pluginEntry(plugin.manifest);
        if (named === undefined) return { ...file, entry: "" };
        return { ...file, entry: named, manifest: shown(plugin.manifestFile) };
      }
      if (name.includes("/") || name.endsWith(".so")) {
        return { ...present(resolve(name)), entry: entry ?? defaultEntry };
      }
      const names = workspace.plugins.map((one) => one.name).join(", ") || "none";
      throw missing(name, `the workspace has no plugin ${name}; it has: ${names}`, {
        text: "use one of these names, or the path of a .so file",
      });
    },
  };
}

function chooseHost({ hosts }: Workspace, wanted: string | undefined): string {
  const names = hosts.map(({ name }) => name);
  const list = names.join(", ") || "none";
  if (wanted !== undefined && !names.includes(wanted)) {
    throw missing(wanted, `the workspace has no host ${wanted}; it has: ${list}`, {
      text: "use one of these names",
    });
  }
  const [only] = names;
  if (wanted === undefined && (names.length !== 1 || only === undefined)) {
    throw missing("host", `the workspace has ${names.length} hosts: ${list}`, {
      text: 'say which one: openHost({ host: "NAME" })',
    });
  }
  return wanted ?? (only as string);
}

function built(file: string, name: string, words: string): ArtefactFile {
  const command = `lockstep build ${name}${words}`;
  if (!existsSync(file)) {
    throw missing(name, `${shown(file)} is not there`, { text: "build it", command });
  }
  return { file, display: shown(file), unit: { name, buildCommand: command } };
}

function present(file: string): ArtefactFile {
  if (!existsSync(file)) {
    throw missing(basename(file), `${shown(file)} is not there`, {
      text: "give the path of a file that exists",
    });
  }
  return { file, display: shown(file) };
}

function withoutDriver({ name, manifestFile }: HostUnit): WorkspaceError {
  return new WorkspaceError([
    finding("LS5005", {
      subject: name,
      title: `the host ${name} has no driver`,
      cause: `${shown(manifestFile)} says "driver": false, so the host could not answer and was not started`,
      fix: {
        text: `take "driver" out of the manifest, run \`lockstep generate\`, and call lockstepDriver() first in main`,
      },
    }),
  ]);
}

function missing(subject: string, cause: string, fix: NonNullable<Finding["fix"]>): WorkspaceError {
  return new WorkspaceError([finding("LS4009", { subject, cause, fix })]);
}

function noFolder(folder: string): WorkspaceError {
  return new WorkspaceError([
    finding("LS1009", {
      cause: `there is no folder ${folder}`,
      fix: { text: "give openHost a folder in or below a workspace" },
    }),
  ]);
}

/** Relative to the current folder where that is shorter to read. */
function shown(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith("..") || isAbsolute(path) ? file : path;
}
