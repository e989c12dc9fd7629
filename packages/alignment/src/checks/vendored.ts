import { type Cause, type PairCheck, unexplained } from "../Cause.ts";
import { cacheRoot } from "../cacheRoot.ts";
import type { Pair } from "../Pair.ts";
import { rewritePath } from "../rewritePath.ts";
import type { Side } from "../Side.ts";
import { some } from "../wording.ts";

/**
 * One side took a module from its vendor folder, the other from the module cache: with -trimpath
 * both write the same paths, so only another content counts. A vendored module has no checksum in
 * the build info (Go's cmd/go/internal/modload/build.go).
 */
export const vendored: PairCheck = {
  code: "LS3025",
  ruledOut: () => undefined,
  run(pair, found) {
    const { reference, plugin, byModule } = pair;
    // Without -trimpath the folder counts whatever else does; with it another content is deduced.
    const left = reference.trimmed ? unexplained(pair, found) : pair.differing;
    const modules = [...new Set(left.map(({ module }) => module))].filter((module) =>
      differs(pair, module),
    );
    const [first] = modules;
    if (first === undefined) return undefined;
    const [here, there] = isVendored(plugin, first)
      ? ["the plugin", reference.label]
      : [reference.label, "the plugin"];
    const told = reference.trimmed
      ? "the versions are equal, so the contents differ"
      : "without -trimpath the folder is part of every fingerprint";
    const explains = modules.flatMap((module) => byModule.get(module)!.map(({ path }) => path));
    return {
      code: "LS3025",
      certainty: "deduced",
      subject: some(modules),
      cause: `${here} took ${some(modules)} from a vendor folder, ${there} from the module cache; ${told}`,
      explains: new Set(explains),
      remedy: remedyFor(pair, modules),
    };
  },
};

function differs({ reference, plugin }: Pair, module: string): boolean {
  const [wanted, got] = [reference.formOf(module), plugin.formOf(module)];
  if (wanted.kind !== "version" || got.kind !== "version") return false;
  return (
    wanted.version === got.version && isVendored(reference, module) !== isVendored(plugin, module)
  );
}

function isVendored(side: Side, module: string): boolean {
  const form = side.formOf(module);
  if (form.kind !== "version") return false;
  // Go 1.21 and 1.22 take the checksum from go.sum where there is one; the folder tells without -trimpath.
  return form.sum === undefined || side.folderOf(module)?.endsWith(`/vendor/${module}`) === true;
}

function remedyFor(pair: Pair, modules: readonly string[]): Cause["remedy"] {
  const { reference, plugin } = pair;
  const folders = modules.map((module) => {
    return { module, wanted: reference.folderOf(module), got: plugin.folderOf(module) };
  });
  const [first] = folders;
  if (first && isVendored(plugin, first.module)) {
    const cache = first.wanted && cacheRoot(first.wanted, first.module);
    return {
      text: "build the plugin from the module cache, as -mod=mod does",
      flags: ["-mod=mod"],
      ...(cache !== undefined && { env: { GOMODCACHE: cache } }),
    };
  }
  const text = `build the plugin from the vendor folder of ${reference.label}`;
  const main = reference.buildInfo?.main?.path;
  if (main !== undefined && main === plugin.buildInfo?.main?.path) {
    const oneFolder = reference.trimmed || reference.folderOf(main) === plugin.folderOf(main);
    if (oneFolder) {
      return { text: `${text}, as -mod=vendor does`, flags: ["-mod=vendor"], needsSetting: true };
    }
  }
  const known = folders.every(({ wanted, got }) => wanted !== undefined && got !== undefined);
  const free = reference.setting("-gcflags") === "" && plugin.setting("-gcflags") === "";
  if (!known || !free) return { text, byHand: true };
  return {
    text: `build the plugin under the folder names of ${reference.label}, or both with -trimpath`,
    flags: folders.map(({ module, wanted, got }) => rewritePath(module, got!, wanted!)),
    needsSetting: true,
  };
}
