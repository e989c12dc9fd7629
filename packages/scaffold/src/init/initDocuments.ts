import { posix } from "node:path";
import { manifestNames } from "@lockstep/go-workspace";
import type { HostManifest, PluginManifest, Profile } from "@lockstep/schema";
import type { PlannedFile } from "../files.ts";

/** Name of the profile that holds a repository's own flags. */
export const adoptedProfile = "adopted";

const schemas = ".lockstep/cli/assets/schema";

export interface ConfigFacts {
  go: { version: string; origin: string };
  hosts: readonly string[];
  plugins: readonly string[];
  profile?: { flags: Profile; place: string };
}

/** The text of lockstep.jsonc. */
export function configText({ go, hosts, plugins, profile }: ConfigFacts): string {
  const list = (each: readonly string[]) =>
    `[${each.map((one) => JSON.stringify(one)).join(", ")}]`;
  const lines = [
    `  "$schema": "./${schemas}/workspace.schema.json",`,
    '  "version": 1,',
    `  // The exact Go release that builds host and plugins (${go.origin}).`,
    `  "go": "${go.version}",`,
    `  "hosts": ${list(hosts)},`,
    `  "plugins": ${list(folderPatterns(plugins))},`,
    '  // "host": a plugin may not move a module that its host links. "union": all move together.',
    `  "moduleGraph": "host"${profile ? "," : ""}`,
  ];
  if (profile) {
    const flags = JSON.stringify({ [adoptedProfile]: profile.flags }, null, 2);
    lines.push(
      `  // The flags of ${profile.place}, for host and plugins alike; -trimpath is in all profiles.`,
      `  "defaultProfile": "${adoptedProfile}",`,
      `  "profiles": ${flags.replaceAll("\n", "\n  ")}`,
    );
  }
  return `{\n${lines.join("\n")}\n}\n`;
}

/** Folders side by side as one glob, which finds later ones too: only those with a manifest count. */
function folderPatterns(folders: readonly string[]): string[] {
  const patterns = folders.map((folder) => {
    const parent = posix.dirname(folder);
    return parent === "." ? folder : `${parent}/*`;
  });
  return [...new Set(patterns)];
}

/** A unit's manifest, which refers to its schema by the way from its folder. */
export function manifestFile(
  kind: "host" | "plugin",
  folder: string,
  manifest: HostManifest | PluginManifest,
): PlannedFile {
  const schema = posix.join(posix.relative(folder, "."), schemas, `${kind}.schema.json`);
  const document = { $schema: schema.startsWith(".") ? schema : `./${schema}`, ...manifest };
  return {
    path: posix.join(folder, manifestNames[kind]),
    content: `${JSON.stringify(document, null, 2)}\n`,
  };
}

/** A go.work over the modules. */
export function goWorkText(
  go: { line: string; release: string },
  folders: readonly string[],
): string {
  const uses = [...folders].sort().map((each) => `\t${each === "." ? "." : `./${each}`}\n`);
  return `go ${go.line}\n\ntoolchain go${go.release}\n\nuse (\n${uses.join("")})\n`;
}

/** .gitignore with what lockstep makes, and without what would hide what it needs. */
export function gitignoreText(present: string, needed: { goWork: boolean }): string {
  const lines = present.split(/\r?\n/).map((line) => line.trim());
  const ignored = (...forms: string[]) => forms.some((form) => lines.includes(form));
  const added = [
    ...(ignored("dist", "dist/", "/dist", "/dist/") ? [] : ["/dist/"]),
    ...(needed.goWork && ignored("go.work", "/go.work", "go.work*") ? ["!/go.work"] : []),
    ...(needed.goWork && ignored("go.work.sum", "/go.work.sum", "go.work*")
      ? ["!/go.work.sum"]
      : []),
  ].filter((line) => !lines.includes(line));
  if (added.length === 0) return present;
  const head = present === "" || present.endsWith("\n") ? present : `${present}\n`;
  return `${head}${added.join("\n")}\n`;
}
