import { judged } from "../commands.ts";
import { perhaps, type TextFamily, thus } from "../TextFamily.ts";

/** A frame of a Go stack: what the process did when it ended or hung. */
export const openOnStack: TextFamily = {
  id: "open-on-stack",
  patterns: [
    /(?:^|\s)plugin\.(?:open|Open|lastmoduleinit|lookup)\((?:\{|\.\.\.|0x)/,
    /(?:^|\s)runtime\.(?:plugin_lastmoduleinit|doInit1?)\(/,
    /(?:^|\s)plugin\.\(\*Plugin\)\.Lookup\(/,
  ],
  fallback: true,
  onlyAlone: true,
  explain: () => ({
    title: "a stack inside plugin.Open or Lookup",
    doing: "the goroutine of this stack was inside package plugin when the stack was printed",
    meanings: [
      thus("what stands above the stack is the reason: explain that text"),
      perhaps("an init function of the plugin panicked, or ended the process", "LS5002"),
      perhaps(
        "it waits for ever: the first Open of this file panicked and was recovered, or a plugin opens itself",
      ),
    ],
    settle: [judged(undefined, "says what plugin.Open would do with the file")],
  }),
};
