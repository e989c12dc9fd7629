import { defaultEntry, type PluginManifest } from "@lockstep/schema";

/**
 * The symbol that a plugin's host looks up. None where the author's own package main names none:
 * hosts of such plugins may look up what they like, or nothing.
 */
export function pluginEntry({
  entry,
  package: own,
}: Pick<PluginManifest, "entry" | "package">): string | undefined {
  return entry ?? (own === undefined ? defaultEntry : undefined);
}
