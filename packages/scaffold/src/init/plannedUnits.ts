import { join } from "node:path";
import { type HostUnit, manifestNames, type PluginUnit } from "@lockstep/go-workspace";
import { entryOf } from "./findUnits.ts";
import type { Repository, RepositoryPackage } from "./repository.ts";

/** Host and plugins as they will be once their manifests are there: main packages of their authors. */
export function plannedUnits(
  repository: Repository,
  host: RepositoryPackage,
  plugins: readonly RepositoryPackage[],
  names: ReadonlyMap<string, string>,
): { hosts: HostUnit[]; plugins: PluginUnit[] } {
  const place = (main: RepositoryPackage, manifest: string) => {
    const dir = join(repository.root, main.folder);
    const modulePath = repository.modules.find(({ folder }) => folder === main.module)!.path;
    const manifestFile = join(dir, manifest);
    return { dir, manifestFile, mainDir: dir, modulePath, importPath: main.importPath };
  };
  const hostName = names.get(host.folder)!;
  return {
    hosts: [
      {
        kind: "host",
        name: hostName,
        manifest: { name: hostName, driver: false },
        ...place(host, manifestNames.host),
      },
    ],
    plugins: plugins.map((plugin) => {
      const name = names.get(plugin.folder)!;
      const entry = entryOf(repository, host, plugin);
      return {
        kind: "plugin",
        name,
        manifest: {
          name,
          version: "0.1.0",
          host: hostName,
          package: ".",
          ...(entry !== undefined && { entry }),
        },
        ...place(plugin, manifestNames.plugin),
      };
    }),
  };
}
