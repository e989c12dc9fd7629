import { shellQuote } from "@lockstep/findings";
import { type Cause, type PairCheck, unexplained } from "../Cause.ts";
import type { Pair } from "../Pair.ts";

/**
 * A CPU profile for the compiler changes what is inlined in the hot functions of every package,
 * those of the standard library too. Of a profile the build info keeps the name only.
 */
export const profileGuided: PairCheck = {
  code: "LS3023",
  ruledOut: ({ reference }) =>
    reference.setting("-pgo") === "" ? "-pgo (both without a profile)" : undefined,
  run(pair, found) {
    const { reference, plugin } = pair;
    const [wanted, got] = [reference.setting("-pgo"), plugin.setting("-pgo")];
    const left = unexplained(pair, found);
    if (!reference.buildInfo || !plugin.buildInfo || left.length === 0) return undefined;
    if (wanted === "" && got === "") return undefined;
    // Equal names: another content only where no other cause is known for the standard library.
    if (wanted === got && !left.some(({ module }) => module === "std")) return undefined;
    return {
      code: "LS3023",
      certainty: wanted !== got && pair.standardLibraryDiffers ? "deduced" : "likely",
      subject: "-pgo",
      cause: `${told(pair, wanted, got)}; a profile decides what is inlined in every package`,
      explains: new Set(left.map(({ path }) => path)),
      remedy: remedyFor(pair, wanted),
    };
  },
};

function told({ reference }: Pair, wanted: string, got: string): string {
  if (wanted === got)
    return `both were built with a profile ${got}, which may not be the same file`;
  const show = (value: string): string => (value === "" ? "no profile" : `-pgo=${value}`);
  return `${reference.label} was built with ${show(wanted)}, the plugin with ${show(got)}`;
}

function remedyFor({ reference, plugin }: Pair, wanted: string): Cause["remedy"] {
  if (wanted === "") return { text: "build the plugin without a profile, as -pgo=off does" };
  const text = `build the plugin with the profile of ${reference.label}, or both with -pgo=off`;
  if (wanted.startsWith("/")) return { text, needsSetting: true };
  const folder = mainFolder(reference);
  const oneModule = reference.buildInfo?.main?.path === plugin.buildInfo?.main?.path;
  if (wanted !== "default.pgo" || folder === undefined || !oneModule) return { text, byHand: true };
  return { text, needsSetting: true, flags: [`-pgo=${shellQuote(`${folder}${wanted}`)}`] };
}

/** Folder of the main package in its module: where the go command finds a default.pgo. */
function mainFolder({ buildInfo }: Pair["reference"]): string | undefined {
  const [path, module] = [buildInfo?.path, buildInfo?.main?.path];
  if (path === undefined || module === undefined) return undefined;
  if (path === module) return "";
  return path.startsWith(`${module}/`) ? `${path.slice(module.length + 1)}/` : undefined;
}
