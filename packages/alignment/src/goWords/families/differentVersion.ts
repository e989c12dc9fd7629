import type { Code } from "@lockstep/findings";
import type { Meaning } from "@lockstep/schema";
import { judged, traced } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's runtime/plugin.go, `plugin_lastmoduleinit`. */
export const differentVersion: TextFamily = {
  id: "different-version",
  patterns: [
    /plugin was built with a different version of package (?<package>[\w\-.~+/%@]*[\w~+%])/,
  ],
  explain({ file, package: name = "" }) {
    const standard = isStandard(name);
    return {
      title: `plugin was built with a different version of package ${name}`,
      doing:
        "plugin.Open had linked the file in and compared the fingerprint of each package that " +
        `host and plugin share. ${name} is the first that differs in the plugin's own order, so ` +
        "it is seldom the cause, and seldom the only one.",
      meanings: [
        surely(
          "the plugin is not in use; this process must be restarted before it can load",
          "LS3013",
        ),
        ...special(name),
        ...(standard ? ofStandardLibrary : ofModule),
        perhaps("an earlier plugin that was rejected brought the package first", "LS3013"),
      ],
      settle: [
        judged(
          file,
          "names every package that differs, the one cause, and the command that cures it",
        ),
        ...(standard ? [] : [traced(name, "shows who brings the package, and in which version")]),
      ],
    };
  },
};

/** As the go command has it: no dot in the first element. */
function isStandard(name: string): boolean {
  return !name.split("/", 1)[0]!.includes(".");
}

const ofStandardLibrary: Meaning[] = [
  perhaps("-trimpath on one side only", "LS3002"),
  perhaps("another Go release", "LS3001"),
  perhaps("other -gcflags, as of a debugger's build (-N -l)", "LS3007"),
  perhaps("-race on one side only", "LS3018"),
  perhaps("another profile for -pgo, as a default.pgo beside one main package", "LS3023"),
  perhaps("other build tags", "LS3017"),
  perhaps("another GOEXPERIMENT", "LS3020"),
];

const ofModule: Meaning[] = [
  perhaps("another version of its module, or of one that it imports", "LS3003"),
  perhaps("-trimpath on one side only", "LS3002"),
  perhaps("another Go release", "LS3001"),
  perhaps("built in another folder, or with another module cache, without -trimpath", "LS3004"),
  perhaps("the module is the main module of one side and a dependency of the other", "LS3012"),
  perhaps("vendored or replaced on one side only", "LS3025"),
  perhaps("its source was edited after one side was built", "LS3006"),
  perhaps("other -gcflags", "LS3007"),
];

/** Packages that say more than others when they are named. */
function special(name: string): Meaning[] {
  const found = telling.find(([pattern]) => pattern.test(name));
  return found ? [perhaps(found[1], found[2])] : [];
}

const telling: [RegExp, string, Code?][] = [
  [/^internal\/goexperiment$/, "another GOEXPERIMENT", "LS3020"],
  [/^crypto\/(internal\/fips140|fips140)/, "another GOFIPS140", "LS3021"],
  [/^(internal\/(race|runtime\/sys)|runtime\/race)$/, "-race on one side only", "LS3018"],
  [/^internal\/coverage\b/, "-cover on one side only", "LS3019"],
  [/^(net|os\/user)$/, "the tags netgo or osusergo, or CGO_ENABLED=0, on one side only", "LS3017"],
  [/^runtime\/cgo$/, "a -trimpath inside -gcflags on one side only", "LS3007"],
  [/^(main|command-line-arguments)$/, "the plugin was built from files: build it as a package"],
];
