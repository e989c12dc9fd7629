import type { Cause, PairCheck } from "../Cause.ts";
import { cacheRoot } from "../cacheRoot.ts";
import type { DifferingPackage, Pair } from "../Pair.ts";
import { rewritePath } from "../rewritePath.ts";
import { count } from "../wording.ts";

interface Folders {
  module: string;
  wanted: string;
  got: string;
}

/** Without -trimpath the folder of each dependency, in the module cache or vendored, counts. */
export const moduleCacheFolder: PairCheck = {
  code: "LS3005",
  ruledOut: ({ reference }) =>
    reference.trimmed ? undefined : "module cache folder (equal, where the function tables tell)",
  run(pair, found) {
    const { reference, plugin, byModule } = pair;
    if (reference.trimmed || plugin.trimmed) return undefined;
    const moved: Folders[] = [];
    for (const module of byModule.keys()) {
      if (!isCached(pair, module) || isExplained(found, byModule.get(module)!)) continue;
      const [wanted, got] = [reference.folderOf(module), plugin.folderOf(module)];
      if (wanted && got && wanted !== got) moved.push({ module, wanted, got });
    }
    const [first] = moved;
    if (!first) return undefined;
    const explained = moved.flatMap(({ module }) => byModule.get(module)!.map(({ path }) => path));
    const others = moved.length > 1 ? `, and ${count(moved.length - 1, "more module")}` : "";
    return {
      code: "LS3005",
      certainty: "deduced",
      subject: cacheRoot(first.wanted, first.module) ?? first.wanted,
      cause:
        `${first.module} was compiled in ${first.wanted} for ${reference.label}, in ${first.got} ` +
        `for the plugin${others}; without -trimpath the folder is part of every fingerprint`,
      explains: new Set(explained),
      remedy: remedyFor(pair, moved),
    };
  },
};

/** Another copy by version, replacement or vendoring lies in another folder for that reason. */
function isExplained(found: readonly Cause[], packages: readonly DifferingPackage[]): boolean {
  const causes = found.filter(({ code }) => /^LS30(03|25|26)$/.test(code));
  return packages.some(({ path }) => causes.some(({ explains }) => explains.has(path)));
}

function isCached({ reference, plugin }: Pair, module: string): boolean {
  const [wanted, got] = [reference.formOf(module), plugin.formOf(module)];
  const cached = (kind: string): boolean => kind === "version" || kind === "replaced";
  return cached(wanted.kind) && cached(got.kind);
}

function remedyFor({ reference, plugin }: Pair, moved: Folders[]): Cause["remedy"] {
  const always = "or build both with -trimpath, then folders do not matter";
  const roots = new Set(moved.map(({ module, wanted }) => cacheRoot(wanted, module)));
  const [root] = roots;
  if (roots.size === 1 && root !== undefined) {
    return {
      text: `build the plugin with the module cache folder of ${reference.label}, ${root}; ${always}`,
      env: { GOMODCACHE: root },
    };
  }
  // Vendored on both sides: the compiler can be told to write the other folder.
  const rewrite = moved.map(({ module, wanted, got }) => rewritePath(module, got, wanted));
  const byHand = reference.setting("-gcflags") !== "" || plugin.setting("-gcflags") !== "";
  return {
    text: `build the plugin under the folder names of ${reference.label}; ${always}`,
    ...(byHand ? { byHand } : { flags: rewrite }),
  };
}
