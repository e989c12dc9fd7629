import { shellQuote } from "@lockstep/findings";
import type { SourceCheck } from "../SourceCheck.ts";

/** Another Go release than the host's would build the plugin. */
export const goRelease: SourceCheck = ({ host, plugin }) => {
  const [wanted, got] = [host.goVersion, plugin.goVersion];
  if (wanted === undefined || got === undefined || wanted === got) return undefined;
  const sameMinor = minorOf(wanted) === minorOf(got);
  return {
    code: "LS3001",
    certainty: "deduced",
    subject: wanted,
    cause:
      `${host.label} is built with ${wanted}, the plugin would be with ${got} (${plugin.goOrigin})` +
      (sameMinor
        ? "; neighbouring releases may load all the same, with two standard libraries"
        : ""),
    fix: plugin.goByModule
      ? {
          text: `let the plugin's go.mod ask for no newer release than ${wanted}`,
          command: `go -C ${shellQuote(plugin.folder)} mod edit -go=${wanted.slice(2)} -toolchain=none`,
        }
      : {
          text: `build the plugin with ${wanted}: name the release in each build`,
          command: `GOTOOLCHAIN=${wanted} go -C ${shellQuote(plugin.folder)} build -trimpath -buildmode=plugin ${shellQuote(plugin.main)}`,
        },
    verdict: endByLayout(minorOf(wanted), minorOf(got)),
    explains: "all",
  };
};

function minorOf(goVersion: string): number {
  return Number(/^go1\.(\d+)/.exec(goVersion)?.[1] ?? 0);
}

/**
 * Size in bytes and order of fields of struct moduledata (Go's runtime/symtab.go), by minor release:
 * of another size the runtime finds no plugin in the file and ends the process, of another order it
 * reads what is not there. Releases not listed are taken to differ from all others.
 */
const layouts: Record<number, { size: number; order: string }> = {
  21: { size: 592, order: "without epclntab" },
  22: { size: 592, order: "without epclntab" },
  23: { size: 584, order: "" },
  24: { size: 584, order: "" },
  25: { size: 584, order: "" },
  26: { size: 592, order: "with epclntab" },
  27: { size: 568, order: "" },
};

function endByLayout(host: number, plugin: number): "refused" | "fatal" | "crash" {
  if (host === plugin) return "refused";
  const [one, other] = [layouts[host], layouts[plugin]];
  if (!one || !other || one.size !== other.size) return "fatal";
  return one.order === other.order ? "refused" : "crash";
}
