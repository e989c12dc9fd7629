import { flagValues } from "../flagValues.ts";
import { type Gcflags, parseGcflags, patternCovers } from "../gcflags.ts";
import type { Side } from "../Side.ts";
import type { SkewCheck, SkewResult } from "../SkewCheck.ts";
import { some } from "../wording.ts";

/**
 * Flags of compiler or assembler that reach shared packages and leave their fingerprints alone, as
 * `-gcflags=all=-B` does, which takes out bounds checks.
 */
export const toolFlags =
  (flag: "-gcflags" | "-asmflags"): SkewCheck =>
  (agreement) => {
    const { reference, plugin, packages, moduleOf } = agreement;
    if (!told(reference) || !told(plugin)) return { open: `other ${flag}` };
    const [wanted, got] = [reference, plugin].map((side) =>
      flagValues(side, flag).map(parseGcflags),
    ) as [Gcflags[], Gcflags[]];
    const reached =
      wanted.length === 0 && got.length === 0
        ? []
        : packages.filter((path) => effective(wanted, path) !== effective(got, path));
    if (reached.length === 0) return earlier(flag, reference, plugin);
    const show = (side: Side): string => flagValues(side, flag).join(" ") || "none";
    return {
      found: {
        certainty: "deduced",
        subject: flag,
        cause:
          `${flag} of ${reference.label}: ${show(reference)}; of the plugin: ${show(plugin)}: each ` +
          `runs its own copy of ${some(reached)}, compiled in its own way`,
        remedy: {
          text:
            flagValues(reference, flag).length === 0
              ? `build the plugin without ${flag}`
              : `build the plugin with the ${flag} of ${reference.label}`,
        },
      },
    };

    /** Of several patterns that cover a package the go command takes the last one. */
    function effective(settings: readonly Gcflags[], path: string): string {
      const covering = settings.findLast(
        ({ pattern }) => pattern !== undefined && patternCovers(pattern, path, moduleOf(path)),
      );
      const flags = covering?.flags.filter((each) => !/^-(dwarf|trimpath=)/.test(each));
      return flags?.join(" ") ?? "";
    }
  };

/** Without a record only the last of several flags is known. */
function earlier(flag: string, ...sides: Side[]): SkewResult {
  const open = sides.some(({ artefact, setting }) => !artefact.record && setting(flag) !== "");
  return open ? { open: `an earlier ${flag} (the build info keeps the last)` } : {};
}

function told({ artefact, buildInfo }: Side): boolean {
  return artefact.record !== undefined || buildInfo !== undefined;
}
