import { perhaps, type TextFamily, thus } from "../TextFamily.ts";

/** Panics of packages that keep a register for the whole process, met when a plugin's init runs. */
export const registeredTwice: TextFamily = {
  id: "registered-twice",
  patterns: [
    /(?:flag|pflag) redefined: (?<name>\S+)/,
    /\bsql: Register called twice for driver (?<name>\S+)/,
    /(?<name>duplicate metrics collector registration attempted)/,
    /\bhttp: multiple registrations for (?<name>\S+)/,
    /\bpattern "(?<name>[^"]{1,300})" \(registered at [^)]*\) conflicts with pattern/,
    /\bReuse of exported var name:? (?<name>\S+)/,
    /\bgob: registering duplicate (?:types|names) for (?<name>.{1,200})/,
    /(?:proto|protobuf)[^"\n]{0,200}?(?<name>(?:file|message|enum|extension|service) "?[\w./-]+"? is already registered)/,
    /\bencoding: Register called twice\b/,
  ],
  explain: ({ name }) => ({
    title: `${name ?? "the same name"}: registered twice in one process`,
    doing:
      "an init function registered a name in a package that keeps one register for the whole " +
      "process; plugins share it with the host",
    meanings: [
      thus("two of host and plugins register the same name, each in code of its own", "LS3202"),
      perhaps(
        "a plugin has its own copy of code that the host has too, under another import path",
        "LS3027",
      ),
      perhaps("one plugin was loaded in two builds", "LS3011"),
    ],
    settle: [
      {
        text: "finds the names that host and plugins register, in their sources",
        command: "lockstep check --sources",
      },
    ],
  }),
};
