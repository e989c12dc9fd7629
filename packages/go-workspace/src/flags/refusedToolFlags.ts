import { refusedCFlags } from "./refusedCFlags.ts";
import type { RefusedFlag } from "./refusedFlag.ts";
import { type ToolFlag, toolFlags } from "./toolFlags.ts";

/** The programs that -gcflags, -asmflags and -ldflags are for. */
export type GoTool = "compile" | "asm" | "link";

const byGoBuild = "go build gives it itself; another value is not what plugin.Open compares with";
const isOption = "it is a flag of go build, which lockstep sets for host and plugins alike";
const writes = "it writes a file beside the artefact, which no build record knows";
const reads = "it reads a file that is not among what the build is made from";
const byToolchain = "the C toolchain is the workspace's, not a profile's";

/** Why a flag is refused, for each tool by the flag's name; those not named pass. */
const reasons: Readonly<Record<GoTool, Readonly<Record<string, string>>>> = {
  compile: {
    ...named("o p pack importcfg linkobj asmhdr symabis embedcfg coveragecfg", byGoBuild),
    ...named("trimpath buildid goversion shared dynlink complete std installsuffix", byGoBuild),
    ...named("nolocalimports D I linkshared", byGoBuild),
    ...named("buildmode linkmode toolexec mod modfile overlay pgo tags", isOption),
    ...named("cpuprofile memprofile blockprofile mutexprofile traceprofile bench json", writes),
    ...named("pgoprofile", reads),
    race: 'only go build itself can set it; write "race": true in the profile',
    ...named("msan asan", "a sanitizer that starts before the host does can't come with a plugin"),
  },
  asm: {
    ...named("o p I trimpath shared dynlink linkshared gensymabis compiling-runtime", byGoBuild),
    ...named("buildmode toolexec mod modfile overlay tags", isOption),
  },
  link: {
    ...named("o importcfg installsuffix L buildid pluginpath race msan asan", byGoBuild),
    ...named("buildmode linkshared toolexec trimpath mod modfile overlay tags", isOption),
    ...named("cpuprofile memprofile benchmark benchmarkprofile capturehostobjs", writes),
    ...named("extld extar libgcc I r", byToolchain),
    ...named("d H E T R k tmpdir", "hosts and plugins need the form that Go gives them"),
  },
};

/** The flags among these words that a profile can't have, each with the reason. */
export function refusedToolFlags(tool: GoTool, words: readonly string[]): RefusedFlag[] {
  return toolFlags(words).flatMap((flag) => {
    const why = reasons[tool][flag.name];
    if (why !== undefined) return [{ flag: flag.text, why }];
    return tool === "link" ? refusedLinkFlag(flag) : [];
  });
}

function refusedLinkFlag({ name, value = "", text }: ToolFlag): RefusedFlag[] {
  if (name === "linkmode" && value !== "external") {
    return [{ flag: text, why: "a host linked without the C linker can't open plugins" }];
  }
  return name === "extldflags" ? refusedCFlags("link", value.split(/\s+/).filter(Boolean)) : [];
}

function named(names: string, why: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [name, why]));
}
