import { shellQuote } from "@lockstep/findings";
import type { Cause, PairCheck } from "../Cause.ts";
import { unexplained } from "../Cause.ts";
import { mayFollow } from "../mayFollow.ts";
import { otherSettings } from "../otherSettings.ts";
import type { DifferingPackage, Pair } from "../Pair.ts";
import { standardLibrary } from "../packageModule.ts";
import { editedPackages } from "../recordedDigests.ts";
import { count, some } from "../wording.ts";

/**
 * The sources of a shared package were not the same. Build records prove it; without them it is
 * what is left when versions, folders and flags agree and the standard library does too.
 */
export const editedSource: PairCheck = {
  code: "LS3006",
  ruledOut: (pair) =>
    edited(pair)?.length === 0 ? "edited sources (equal by the build records)" : undefined,
  run(pair, found) {
    const paths = edited(pair)?.filter((path) => !otherFiles(found, path));
    if (paths) return paths.length === 0 ? undefined : byRecords(pair, found, paths);
    const sums = pair.differing.filter((each) => sumsDiffer(pair, each.module));
    if (sums.length > 0) return bySums(pair, sums);
    const left = unexplained(pair, found);
    if (left.length === 0 || pair.standardLibraryDiffers) return undefined;
    if (otherSettings(pair).length > 0 || !pair.plugin.buildInfo) return undefined;
    return byElimination(
      pair,
      left.filter((each) => !mayFollow(pair, each, found)),
    );
  },
};

function edited(pair: Pair): string[] | undefined {
  const paths = pair.differing.map((each) => each.path);
  return editedPackages(pair.reference.artefact, pair.plugin.artefact, paths);
}

/** Whether other files of the package were compiled, so that its digest differs without an edit. */
function otherFiles(found: readonly Cause[], path: string): boolean {
  return found.some(({ code, explains }) => selectFiles.has(code) && explains.has(path));
}

/** Causes that are build tags in disguise. */
const selectFiles = new Set(["LS3016", "LS3017", "LS3018", "LS3020", "LS3021"]);

function byRecords(pair: Pair, found: readonly Cause[], paths: string[]): Cause {
  const followers = unexplained(pair, found).filter(
    ({ path, module }) => module !== standardLibrary && !paths.includes(path),
  );
  const more = followers.length;
  return {
    code: "LS3006",
    certainty: "deduced",
    subject: some(paths),
    cause:
      `the build records have different source digests for ${some(paths)}` +
      (more > 0 ? `; ${count(more, "more package")} with equal sources differ by importing` : ""),
    explains: new Set([...paths, ...followers.map(({ path }) => path)]),
    remedy: remedyFor(pair, paths.map(pair.moduleOf)),
  };
}

function sumsDiffer({ reference, plugin }: Pair, module: string): boolean {
  const [wanted, got] = [reference.formOf(module), plugin.formOf(module)];
  if (wanted.kind !== "version" || got.kind !== "version") return false;
  if (wanted.version !== got.version || !wanted.sum || !got.sum) return false;
  return wanted.sum !== got.sum;
}

function bySums(pair: Pair, differing: DifferingPackage[]): Cause {
  const modules = [...new Set(differing.map(({ module }) => module))];
  return {
    code: "LS3006",
    certainty: "deduced",
    subject: some(modules),
    cause: `${some(modules)}: equal version, different checksum, so the content differs`,
    explains: new Set(differing.map(({ path }) => path)),
    remedy: remedyFor(pair, modules),
  };
}

function byElimination(pair: Pair, differing: DifferingPackage[]): Cause | undefined {
  if (differing.length === 0) return undefined;
  const paths = differing.map(({ path }) => path);
  const modules = [...new Set(differing.map(({ module }) => module))];
  const local = modules.every((module) => pair.reference.formOf(module).kind === "main");
  const hides = [pair.reference, pair.plugin].some(
    ({ artefact, setting }) => !artefact.record && setting("-gcflags") !== "",
  );
  const what =
    paths.length === 1
      ? paths[0]
      : `one or more of ${some(paths)} (the others may differ only by importing it)`;
  return {
    code: "LS3006",
    certainty: local && !hides ? "deduced" : "likely",
    subject: some(paths),
    cause:
      `Go version, flags, module versions and the standard library agree, so the source of ${what} ` +
      `was not the same for ${pair.reference.label} and the plugin` +
      (hides ? "; or an earlier -gcflags differed, since the build info keeps the last alone" : ""),
    explains: new Set(paths),
    remedy: remedyFor(pair, modules),
  };
}

function remedyFor(pair: Pair, owners: readonly string[]): Cause["remedy"] {
  const { reference } = pair;
  const modules = [...new Set(owners)];
  const cached = modules.filter((module) => reference.formOf(module).kind === "version");
  if (cached.length === modules.length) {
    return {
      text: `restore ${some(modules)} in the module cache, then build the plugin again`,
      before: cached.flatMap((module) => restore(module)),
    };
  }
  const sameModule = reference.buildInfo?.main?.path === pair.plugin.buildInfo?.main?.path;
  const oneTree = sameModule || modules.every((module) => isMember(pair, module));
  const { record, unit } = reference.artefact;
  if (record && !unit) {
    return {
      text:
        `${reference.label} was built by lockstep and is the reference: build the plugin from the ` +
        `sources of ${some(modules)} that ${reference.label} was built from, or build both in the ` +
        "workspace",
      byHand: true,
    };
  }
  if (unit && !pair.plugin.artefact.unit) {
    return {
      text:
        `build the plugin from the workspace's sources of ${some(modules)}, and ` +
        `${reference.label} (${unit.buildCommand}) if they changed since`,
      byHand: true,
    };
  }
  return {
    text:
      `build ${reference.label} and the plugin from the same sources; if ${reference.label} is ` +
      `released and stays, take the sources of ${some(modules)} from its release`,
    ...(oneTree ? { rebuildReference: true } : { byHand: true }),
  };
}

/** Main module or member of go.work on both sides: one folder can build both. */
function isMember({ reference, plugin }: Pair, module: string): boolean {
  return reference.formOf(module).kind === "main" && plugin.formOf(module).kind === "main";
}

/** The module cache is read-only; the downloaded zip beside it is unpacked anew. */
function restore(module: string): string[] {
  const name = shellQuote(module);
  const folder = `"$(go list -m -f '{{.Dir}}' ${name})"`;
  return [`chmod -R u+w ${folder}`, `rm -r ${folder}`, `go mod download ${name}`];
}
