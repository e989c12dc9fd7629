import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { goBuildLines, parseModFile } from "@lockstep/go-workspace";
import { type GoFile, readGoFile } from "./goFile.ts";
import { goreleaserLines } from "./goreleaserLines.ts";
import { releaseWords } from "./releaseWords.ts";
import type { Repository, RepositoryModule, RepositoryPackage } from "./repository.ts";

/** More than any repository has that people build by hand; a wrong folder, such as `/`, ends here. */
const mostFiles = 200_000;
/** Larger files are data. */
const largest = 4 * 1024 * 1024;

/** What Go, git and people leave out of builds. */
const leftOut = /^(?:[._].*|vendor|testdata|node_modules|dist)$/;
const releaseFile = /^\.?goreleaser\.ya?ml$/;
const buildFile =
  /^(?:[Mm]akefile|GNUmakefile|.*\.mk|\.?[Jj]ustfile|.*\.just|[Tt]askfile(?:\.dist)?\.ya?ml|.*\.sh|(?:Dockerfile|Containerfile)(?:\..*)?|.*\.[Dd]ockerfile)$/;

/** Reads a repository's files, follows no link and runs nothing. */
export function surveyRepository(root: string): Repository {
  const walk = walkFolders(root);
  const modules = walk.files
    .filter((file) => /(?:^|\/)go\.mod$/.test(file))
    .flatMap((file) => moduleIn(root, dirname(file)));
  const goWork = join(root, "go.work");
  const read = (file: string) => readText(join(root, file));
  const ci = ciFiles(root);
  const named = (form: RegExp) =>
    walk.files.filter((file) => form.test(file.slice(file.lastIndexOf("/") + 1)));
  return {
    root,
    modules,
    packages: packagesIn(root, walk.files, modules),
    buildLines: [
      ...[...named(buildFile), ...ci].flatMap((file) => {
        const bases = [...new Set([dirname(file), "."])];
        return goBuildLines(file, read(file)).map((line) => ({ ...line, bases }));
      }),
      ...named(releaseFile).flatMap((file) =>
        goreleaserLines(file, read(file)).map((line) => ({ ...line, bases: ["."] })),
      ),
    ],
    releases: [...walk.files, ...ci].flatMap((file) => releaseWords(file, () => read(file))),
    ...(existsSync(goWork) && { goWork: workIn(root, goWork) }),
    linkedAway: walk.links.flatMap((path) => awayFrom(root, path)),
  };
}

function walkFolders(root: string): { files: string[]; links: string[] } {
  const found = { files: [] as string[], links: [] as string[] };
  const pending = ["."];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !leftOut.test(entry.name)) pending.push(path);
      else if (entry.isSymbolicLink() && !leftOut.test(entry.name)) found.links.push(path);
      else if (entry.isFile()) found.files.push(path);
    }
    if (found.files.length > mostFiles) throw new Error(`${root} holds over ${mostFiles} files`);
  }
  return { files: found.files.sort(), links: found.links.sort() };
}

/** Files of CI systems, which lie in folders that the walk leaves out. */
function ciFiles(root: string): string[] {
  const folder = ".github/workflows";
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

function readText(file: string): string {
  return statSync(file).size > largest ? "" : readFileSync(file, "utf8");
}

function moduleIn(root: string, folder: string): RepositoryModule[] {
  const directives = parseModFile(readText(join(root, folder, "go.mod")));
  const first = (verb: string) => directives.find((each) => each.verb === verb)?.words[0];
  const path = first("module");
  if (path === undefined) return [];
  const goLine = first("go");
  const replaces = directives
    .filter(({ verb }) => verb === "replace")
    .map(({ words }) => words[words.indexOf("=>") + 1] ?? "")
    .filter((to) => /^\.{0,2}\//.test(to))
    .map((to) => relative(root, resolve(root, folder, to)) || ".");
  const vendor = existsSync(join(root, folder, "vendor/modules.txt"));
  return [{ folder, path, ...(goLine && { goLine }), replaces, vendor }];
}

function workIn(root: string, file: string): NonNullable<Repository["goWork"]> {
  const directives = parseModFile(readText(file));
  const goLine = directives.find(({ verb }) => verb === "go")?.words[0];
  const uses = directives
    .filter(({ verb }) => verb === "use")
    .map(({ words }) => relative(root, resolve(root, words[0] ?? "")) || ".");
  return { uses, ...(goLine && { goLine }) };
}

function packagesIn(
  root: string,
  files: readonly string[],
  modules: readonly RepositoryModule[],
): RepositoryPackage[] {
  const folders = new Map<string, GoFile[]>();
  for (const file of files) {
    if (!file.endsWith(".go") || file.endsWith("_test.go")) continue;
    const facts = readGoFile(readText(join(root, file)));
    if (facts) folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), facts]);
  }
  return [...folders].flatMap(([folder, all]) => {
    const module = moduleOf(modules, folder);
    const [first] = all;
    if (!module || !first) return [];
    const inside = relative(module.folder, folder);
    const importPath = inside === "" ? module.path : `${module.path}/${inside}`;
    return [{ folder, importPath, module: module.folder, name: first.package, files: all }];
  });
}

/** The innermost module around a folder. */
function moduleOf(
  modules: readonly RepositoryModule[],
  folder: string,
): RepositoryModule | undefined {
  return modules
    .filter((each) => each.folder === "." || `${folder}/`.startsWith(`${each.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

function awayFrom(root: string, path: string): Repository["linkedAway"] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return [];
  const target = realpathSync(join(root, path));
  if (`${target}/`.startsWith(`${root}/`)) return [];
  const sources = readdirSync(target).filter((name) => /(?<!_test)\.go$/.test(name));
  if (sources.length === 0) return [];
  const main = sources.some((name) => readGoFile(readText(join(target, name)))?.package === "main");
  return [{ path, target, main }];
}
