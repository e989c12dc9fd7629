import type { HostUnit, PluginUnit } from "./workspace.ts";

/** Whether the loader's driver is generated beside the host's main. */
export function hasDriver({ manifest }: HostUnit): boolean {
  return manifest.driver !== false;
}

/** Whether lockstep writes the plugin's package main; else its author has. */
export function hasGeneratedMain({ manifest }: PluginUnit): boolean {
  return manifest.package === undefined;
}
