import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { type Profile, placeInFile, type WorkspaceConfig } from "@lockstep/schema";
import { configName } from "../findWorkspace.ts";
import { splitWords } from "../splitWords.ts";
import { flagValue, valuesOf } from "./flagValue.ts";
import { refusedCFlags } from "./refusedCFlags.ts";
import type { RefusedFlag } from "./refusedFlag.ts";
import { type GoTool, refusedToolFlags } from "./refusedToolFlags.ts";

/**
 * LS1010 for every flag in the workspace's own profiles that breaks alignment or reproducibility,
 * leaves the workspace, or that Go would not take.
 */
export function profileRules(
  root: string,
  { profiles = {} }: Pick<WorkspaceConfig, "profiles">,
): Finding[] {
  return Object.entries(profiles).flatMap(([name, profile]) =>
    refusedIn(profile).map(({ property, entry, flag, why }) => {
      const path = ["", "profiles", name, ...property.split("."), ...(entry ?? [])];
      const subject = `profiles.${name}.${property}`;
      return finding("LS1010", {
        where: placeInFile(join(root, configName), configName, path.join("/")),
        subject,
        cause: `${subject} has \`${flag}\`: ${why}`,
        fix: { text: `take \`${flag}\` out of ${subject}` },
      });
    }),
  );
}

interface RefusedValue extends RefusedFlag {
  property: string;
  /** Which entry, where the property is a list. */
  entry?: [number];
}

function refusedIn(profile: Profile): RefusedValue[] {
  const { gcflags, asmflags, ldflags, env = {} } = profile;
  return [
    ...inEach(gcflags, (value) => inTool("gcflags", "compile", value)),
    ...inEach(asmflags, (value) => inTool("asmflags", "asm", value)),
    ...valuesOf(ldflags).flatMap((value) => [
      ...patternedLinkFlags(value),
      ...inTool("ldflags", "link", value),
    ]),
    ...(["CGO_CFLAGS", "CGO_CPPFLAGS", "CGO_CXXFLAGS"] as const).flatMap((name) =>
      named(`env.${name}`, refusedCFlags("compile", splitWords(env[name] ?? ""))),
    ),
    ...named("env.CGO_LDFLAGS", refusedCFlags("link", splitWords(env.CGO_LDFLAGS ?? ""))),
  ];
}

/** What is refused in a value or, with its entry, in a list of them. */
function inEach(
  values: string | string[] = [],
  refused: (value: string) => RefusedValue[],
): RefusedValue[] {
  if (typeof values === "string") return refused(values);
  return values.flatMap((value, index) =>
    refused(value).map((each): RefusedValue => ({ ...each, entry: [index] })),
  );
}

function inTool(property: string, tool: GoTool, value: string): RefusedValue[] {
  const { pattern, flags } = flagValue(value);
  const words = splitWords(flags);
  const open = words.find((word) => /^['"]/.test(word));
  if (open !== undefined) {
    return [{ property, flag: open, why: "a quote is not closed" }];
  }
  if (pattern === undefined && words[0] !== undefined && !words[0].startsWith("-")) {
    return [
      { property, flag: value, why: "a value is FLAGS or PATTERN=FLAGS, and a flag has a -" },
    ];
  }
  return named(property, refusedToolFlags(tool, words));
}

/** A pattern names packages, and a link is of one main package: one side's. */
function patternedLinkFlags(value: string): RefusedValue[] {
  const { pattern } = flagValue(value);
  if (pattern === undefined || pattern === "all") return [];
  const why =
    "flags of one main package are for one side only; -X, -s and -w for one host or plugin go into " +
    "the `ldflags` of its manifest";
  return [{ property: "ldflags", flag: value, why }];
}

function named(property: string, refused: readonly RefusedFlag[]): RefusedValue[] {
  return refused.map((each) => ({ property, ...each }));
}
