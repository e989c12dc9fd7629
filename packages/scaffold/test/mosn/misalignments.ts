import type { Code } from "@lockstep/findings";
import type { PluginVerdict } from "@lockstep/schema";
import type { Filter } from "./authorsBuild.ts";

/** A filter that is built as the host was but for one thing or two, and what becomes of it. */
export interface Misalignment {
  name: string;
  filter: Filter;
  verdict: PluginVerdict["verdict"];
  /** All causes, and both values as they name them. */
  codes: Code[];
  causes: string[];
}

/** As an author writes it who names only what the filter imports. */
const ownGraph = {
  goMod: `go 1.26.0

require (
	mosn.io/api v1.6.0
	mosn.io/pkg v1.6.0
)
`,
  goSum: [
    "github.com/golang/protobuf v1.5.0 h1:LUVKkCeviFUMKqHa4tXIIij/lbhnMbP7Fn5wKdKkRh4=",
    "google.golang.org/protobuf v1.26.0-rc.1 h1:7QnIQpGRHE5RnLKnESfDoxm2dTapTZua5a0kS0A+VXQ=",
  ],
  prepare: ["list", "-mod=mod", "-deps", "./plugin"],
};

const drifted = [
  "google.golang.org/protobuf: v1.28.1 in the host, v1.26.0-rc.1 in the plugin",
  "github.com/golang/protobuf: v1.5.2 in the host, v1.5.0 in the plugin",
];

/** The cheapest two come first. */
export const misalignments: Misalignment[] = [
  {
    name: "a go.mod of its own, whose graph picks other versions than the host's",
    filter: { flags: ["-trimpath"], ...ownGraph },
    verdict: "refused",
    codes: ["LS3003"],
    causes: drifted,
  },
  {
    name: "another Go minor",
    filter: { go: "1.27.3", flags: ["-trimpath"] },
    verdict: "fatal",
    codes: ["LS3001"],
    causes: ["the host was built with go1.26.9, the plugin with go1.27.3"],
  },
  {
    name: "-trimpath on one side",
    filter: { flags: [] },
    verdict: "refused",
    codes: ["LS3002"],
    causes: ["the host was built with -trimpath, the plugin without"],
  },
  {
    name: "another -gcflags",
    filter: { flags: ["-trimpath", "-gcflags=all=-N -l"] },
    verdict: "refused",
    codes: ["LS3007"],
    causes: ["-gcflags of the host: none; of the plugin: all=-N -l"],
  },
  {
    name: "another version of a shared module",
    filter: {
      flags: ["-trimpath"],
      goSum: [
        "google.golang.org/protobuf v1.30.0 h1:kPPoIgf3TsEvrm0PFe15JQ+570QVxYzEvvHqChK+cng=",
        "google.golang.org/protobuf v1.30.0/go.mod h1:HV8QOd/L58Z+nl8r43ehVNZIU/HEI6OcFqwMG9pJV4I=",
      ],
      prepare: ["get", "google.golang.org/protobuf@v1.30.0"],
    },
    verdict: "refused",
    codes: ["LS3003"],
    causes: ["google.golang.org/protobuf: v1.28.1 in the host, v1.30.0 in the plugin"],
  },
  {
    name: "a plain go build with a go.mod of its own",
    filter: { flags: [], ...ownGraph },
    verdict: "refused",
    codes: ["LS3002", "LS3003"],
    causes: ["the host was built with -trimpath, the plugin without", ...drifted],
  },
];
