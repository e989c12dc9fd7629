import { type GoBuildLine, goBuildLines } from "@lockstep/go-workspace";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";

/** Settings of a build that `go build` takes as a flag with a value of its own. */
const flags = ["tags", "gcflags", "ldflags", "asmflags"] as const;

/**
 * The builds of a .goreleaser.yml as the `go build` commands that GoReleaser runs for them, which
 * start in `dir` and build `main` (goreleaser.com/customization/builds/go). Values with templates
 * count as variables. Nothing where the text is no YAML.
 */
export function goreleaserLines(name: string, text: string): GoBuildLine[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: "silent" });
  const builds = document.errors.length === 0 ? document.get("builds") : undefined;
  if (!isSeq(builds)) return [];
  return builds.items.flatMap((build) => {
    if (!isMap(build)) return [];
    const { line } = lines.linePos((build as Node).range?.[0] ?? 0);
    return goBuildLines(name, commandOf(build)).map((each) => ({
      ...each,
      place: `${name}:${line}`,
    }));
  });
}

function commandOf(build: YAMLMap): string {
  const [dir] = textsOf(build, "dir");
  const [main = "."] = textsOf(build, "main");
  const values = flags.flatMap((flag) => {
    const texts = textsOf(build, flag);
    return texts.length === 0 ? [] : [`-${flag}='${texts.join(flag === "tags" ? "," : " ")}'`];
  });
  const words = ["go build", ...textsOf(build, "flags"), ...values, main];
  return `${dir === undefined ? "" : `cd ${dir} && `}${words.join(" ")}`;
}

/** A setting that is one text or a list of them. */
function textsOf(build: YAMLMap, key: string): string[] {
  const value = build.get(key, true) as unknown;
  const items = isSeq(value) ? value.items : [value];
  return items.flatMap((item) =>
    isScalar(item) && typeof item.value === "string" ? [item.value.replaceAll("\n", " ")] : [],
  );
}
