import type { Pair } from "./Pair.ts";
import { count } from "./wording.ts";

/** Both values of a build setting; "" stands for its default. */
export interface BothValues {
  wanted: string;
  got: string;
}

/** The values of a setting where both files have build info and disagree on it. */
export function settingDiffers({ reference, plugin }: Pair, key: string): BothValues | undefined {
  if (!reference.buildInfo || !plugin.buildInfo) return undefined;
  const [wanted, got] = [reference.setting(key), plugin.setting(key)];
  return wanted === got ? undefined : { wanted, got };
}

/** "the host was built with -race, the plugin without; 7 of 35 common packages differ". */
export function onOneSide(pair: Pair, flag: string, { wanted }: BothValues): string {
  const { reference } = pair;
  const [has, lacks] =
    wanted === "" ? ["the plugin", reference.label] : [reference.label, "the plugin"];
  return `${has} was built with ${flag}, ${lacks} without; ${reached(pair)}`;
}

/** "7 of 35 common packages differ". */
export function reached({ differing, common }: Pair): string {
  return `${differing.length} of ${count(common.length, "common package")} differ`;
}
