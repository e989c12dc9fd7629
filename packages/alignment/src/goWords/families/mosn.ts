import { inspected, judged } from "../commands.ts";
import { perhaps, type TextFamily, thus } from "../TextFamily.ts";

/** What MOSN says around Go's words (mosn.io/mosn, pkg/streamfilter and pkg/server). */
export const mosn: TextFamily = {
  id: "mosn",
  patterns: [
    /get stream filter failed, type: ?(?<filter>[^,\s]{1,200}), error:/,
    /(?:createStreamFilterFactoryFromConfig|CreateStreamFilterFactory\w*) return nil factories/,
    /failed to get correct factory method/,
    /init go-plugin codec failed:/,
    /invalid downstream protocol (?<codec>\S{1,200})/,
  ],
  explain: ({ file, filter, codec }) => ({
    title: `MOSN runs without ${named(filter ?? codec)}`,
    doing: "MOSN opened a Go plugin that its configuration names, and went on without it",
    meanings: [
      ...(codec === undefined
        ? [thus("of a stream filter: MOSN serves requests WITHOUT it, and only the log says so")]
        : []),
      ...(filter === undefined
        ? [thus("of a codec: the listener accepts connections and resets them")]
        : []),
      perhaps("the plugin was refused: Go's words in the log say how", "LS5002"),
      perhaps(
        "CreateFilterFactory has another type than MOSN asks for (`failed to get correct factory method`)",
        "LS4007",
      ),
    ],
    settle: [
      judged(file, "says why the plugin does not load; HOST is the MOSN binary"),
      inspected(file, "lists the symbols of the plugin"),
    ],
  }),
};

function named(plugin: string | undefined): string {
  return plugin === undefined ? "a plugin" : `the plugin ${plugin}`;
}
