import type { GoBinary } from "@lockstep/go-binary";

/** Releases whose module data has the size of that of 1.26, 592 bytes, and another order. */
const sizedLikeLater = /^go1\.(1\d|2[0-2])\b/;

/**
 * What becomes of a process whose host reads the plugin's module data with offsets of its own (Go's
 * `moduledata` in runtime/symtab.go). Of another size: the host does not find it in its list. Of
 * equal size, as Go 1.21 and 1.22 against 1.26, which put `epclntab` in the middle and dropped the
 * padding of `bad`: it takes the length of one field for the address of another.
 */
export function endByLayout(host: GoBinary, plugin: GoBinary): "fatal" | "crash" | undefined {
  if (host.moduleDataSize !== plugin.moduleDataSize) return "fatal";
  const [one, other] = [isEarlier(host), isEarlier(plugin)];
  return one !== undefined && other !== undefined && one !== other ? "crash" : undefined;
}

function isEarlier({ buildInfo }: GoBinary): boolean | undefined {
  return buildInfo && sizedLikeLater.test(buildInfo.goVersion);
}
