import { join, normalize } from "node:path";

/** The published line of packages, floor first: each may import those before it. */
export const importOrder = [
  "schema",
  "findings",
  "process",
  "store",
  "go-binary",
  "go-workspace",
  "provision",
  "module-graph",
  "alignment",
  "contract",
  "orchestrator",
  "distribution",
  "host-loader",
  "scaffold",
  "reporters",
  "cli",
  "create-lockstep",
];

/** Helpers of this repository; they may import the line, which may use them in tests only. */
export const helpers = ["test-kit", "go-fixtures", "bench", "ci-files", "repo-scripts"];

/** Entries beside a package's index: what the CLI loads before, or without, the rest. */
const ownEntries = [
  "@lockstep/go-workspace/findWorkspace",
  "@lockstep/host-loader/openJudged",
  "@lockstep/orchestrator/artefactPath",
  "@lockstep/orchestrator/changesSince",
  "@lockstep/orchestrator/headStart",
  "@lockstep/reporters/names",
  "@lockstep/schema/escapeInvisible",
  "@lockstep/schema/parseReport",
];

/** A source file; `path` is relative to the repository: `packages/store/src/index.ts`. */
export interface SourceFile {
  path: string;
  text: string;
}

/** One line per broken rule: `packages/a/src/b.ts imports c: why not`. */
export function importViolations(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const [, dir = "", part = ""] = file.path.split("/");
    const place = { dir, path: file.path, isTest: part === "test" };
    return [
      ...imports(file.text).map((specifier) => {
        const reason = specifier.startsWith(".")
          ? leavesPackage(place, specifier)
          : breaksOrder(place, specifier);
        return reason && `${file.path} imports ${specifier}: ${reason}`;
      }),
      ...(place.isTest || helpers.includes(dir) ? [] : urls(file.text)).map((url) => {
        const reason = leavesPackage(place, url);
        return reason && `${file.path} reads ${url}: ${reason}`;
      }),
    ].filter((violation) => violation !== undefined);
  });
}

interface ImportingPlace {
  dir: string;
  path: string;
  isTest: boolean;
}

function leavesPackage({ dir, path }: ImportingPlace, specifier: string): string | undefined {
  const target = normalize(join(path, "..", specifier));
  if (target.startsWith(`packages/${dir}/`)) return undefined;
  return "a relative path may not leave its package";
}

function breaksOrder({ dir, isTest }: ImportingPlace, specifier: string): string | undefined {
  const target = packageDir(specifier);
  if (target === undefined || target === dir) return undefined;
  const deep = specifier.replace(/^@lockstep\//, "").includes("/");
  if (deep && !ownEntries.includes(specifier)) return "only a package's index is public";
  if (helpers.includes(target)) {
    if (isTest || (helpers.includes(dir) && target !== "test-kit")) return undefined;
    return "only tests may import a helper";
  }
  if (!importOrder.includes(target)) return "no such package";
  if (helpers.includes(dir) || importOrder.indexOf(target) < importOrder.indexOf(dir)) {
    return undefined;
  }
  return "imports run downward only";
}

function packageDir(specifier: string): string | undefined {
  if (specifier === "lockstep" || specifier.startsWith("lockstep/")) return "cli";
  return /^@lockstep\/([^/]+)/.exec(specifier)?.[1];
}

function imports(text: string): string[] {
  const statements = text.matchAll(/^(?:import|export)\b[^"'`;=(]*?["']([^"'\n]+)["']/gm);
  const calls = text.matchAll(/\bimport\(\s*["']([^"'\n]+)["']/g);
  return [...statements, ...calls].map((match) => match[1] as string);
}

function urls(text: string): string[] {
  const calls = text.matchAll(/\bnew URL\(\s*["'`](\.[^"'`\n]*)["'`],\s*import\.meta\.url/g);
  return [...calls].map((match) => match[1] as string);
}
