import { inspected } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's plugin/plugin_dlopen.go, `lookup`. */
export const symbolNotFound: TextFamily = {
  id: "symbol-not-found",
  patterns: [/plugin: symbol (?<symbol>\S+) not found in plugin (?<plugin>[\w\-.~+/%@]*[\w~+%])?/],
  explain({ symbol = "", plugin }) {
    const lower = !/^\p{Lu}/u.test(symbol);
    return {
      title: `the plugin${plugin ? ` ${plugin}` : ""} has no symbol ${symbol}`,
      doing:
        "the plugin was loaded; Lookup asked for an exported function or variable of its main package",
      meanings: [
        ...(lower ? [surely(`${symbol} does not begin with an upper-case letter`, "LS3034")] : []),
        perhaps(`main does not declare ${symbol}: another name, or another package`, "LS3034"),
        perhaps(
          `${symbol} is a constant, a type, a method or a generic function, which no plugin exports`,
          "LS3034",
        ),
        perhaps("the host looks for the entry of another kind of plugin", "LS4007"),
      ],
      settle: [inspected(undefined, "lists the symbols that Lookup finds")],
    };
  },
};
