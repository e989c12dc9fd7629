import type { NewKind } from "./ask.ts";
import type { Options } from "./command.ts";

/** What each option of `lockstep new` can be given for; one that is not here, for all. */
const kindsOf: Readonly<Record<string, readonly NewKind[]>> = {
  template: ["workspace"],
  module: ["workspace"],
  go: ["workspace"],
  node: ["workspace"],
  host: ["host", "plugin"],
  implements: ["plugin"],
};

/** Says which options mean nothing for what is to be made; undefined where all mean something. */
export function optionOfOtherKind(kind: NewKind, options: Options): string | undefined {
  const wrong = Object.entries(kindsOf)
    .filter(([name, kinds]) => isGiven(name, options) && !kinds.includes(kind))
    .map(([name, kinds]) => `\`${flag(name)}\` is for a ${kinds.join(" or a ")}`);
  return wrong.length > 0 ? `${wrong.join(", ")}, not for a ${kind}` : undefined;
}

/** The parser sets a switch that begins with `no-` to true where it is not given. */
function isGiven(name: string, options: Options): boolean {
  return name === "node" ? options.node === false : options[name] !== undefined;
}

function flag(name: string): string {
  return name === "node" ? "--no-node" : `--${name}`;
}
