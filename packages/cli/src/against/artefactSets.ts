import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Artefact, artefactFromDescriptor, artefactFromFile } from "@lockstep/alignment";
import type { ArtefactSet, Release, SetPlugin } from "@lockstep/distribution";
import { type HostUnit, pluginEntry, type Unit, type Workspace } from "@lockstep/go-workspace";
import { sha256File } from "@lockstep/store";

/** What a release holds; the host by its descriptor where its file is not in it. */
export async function setOfRelease(
  { folder, manifest, descriptor }: Release,
  display: string,
): Promise<ArtefactSet> {
  const shown = (file: string) => join(display, file);
  const read = (file: string) => artefactFromFile(join(folder, file), { display: shown(file) });
  const { name, file, sha256 } = manifest.host;
  const artefact =
    file === undefined
      ? artefactFromDescriptor(descriptor, shown("host.descriptor.json"))
      : await read(file);
  const plugins: SetPlugin[] = [];
  for (const each of manifest.plugins) {
    const entry = { symbol: each.entry, manifest: shown("release.json") };
    plugins.push({
      name: each.name,
      artefact: { ...(await read(each.file)), entry },
      sha256: each.sha256,
    });
  }
  return { host: { name, artefact, sha256 }, plugins };
}

/** What a workspace built for a host, without plugins that were not built; none without the host. */
export async function setOfBuilt(
  workspace: Pick<Workspace, "plugins">,
  host: HostUnit,
  fileOf: (unit: Unit) => string | undefined,
): Promise<ArtefactSet | undefined> {
  const read = async (unit: Unit): Promise<{ artefact: Artefact; sha256: string } | undefined> => {
    const file = fileOf(unit);
    if (file === undefined || !existsSync(file)) return undefined;
    return { artefact: await artefactFromFile(file), sha256: sha256File(file) };
  };
  const own = await read(host);
  if (!own) return undefined;
  const plugins: SetPlugin[] = [];
  for (const plugin of workspace.plugins.filter(({ manifest }) => manifest.host === host.name)) {
    const found = await read(plugin);
    if (!found) continue;
    const symbol = pluginEntry(plugin.manifest);
    const entry = symbol === undefined ? {} : { entry: { symbol, manifest: plugin.manifestFile } };
    plugins.push({ name: plugin.name, ...found, artefact: { ...found.artefact, ...entry } });
  }
  return { host: { name: host.name, ...own }, plugins };
}
