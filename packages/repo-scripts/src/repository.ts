import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root folder, absolute. */
export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url)).replace(
  /\/$/,
  "",
);

/** A package of this repository; `dir` is its folder's name under `packages/`. */
export interface RepositoryPackage {
  dir: string;
  folder: string;
  name: string;
  manifest: {
    private?: boolean;
    scripts?: Record<string, string>;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
}

/** Every package under `packages/`, sorted by folder. */
export function repositoryPackages(root: string): RepositoryPackage[] {
  return readdirSync(`${root}/packages`)
    .sort()
    .filter((dir) => existsSync(`${root}/packages/${dir}/package.json`))
    .map((dir) => {
      const folder = `${root}/packages/${dir}`;
      const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
      return { dir, folder, name: manifest.name, manifest };
    });
}
