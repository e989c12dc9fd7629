import { surely, type TextFamily } from "../TextFamily.ts";

/** Go's cmd/link/internal/ld/config.go, `determineLinkMode`. */
export const internalLinking: TextFamily = {
  id: "internal-linking",
  patterns: [
    /internal linking requested (?<via>via GO_EXTLINK_ENABLED )?but external linking required: (?<reason>.{1,200})/,
  ],
  explain: ({ reason = "", via }) => ({
    title: `the link needs a C linker: ${reason}`,
    doing: "Go's linker chose how to link",
    meanings: [
      surely(
        via
          ? "GO_EXTLINK_ENABLED=0 is set: leave it unset"
          : "-linkmode=internal is among the -ldflags: leave it out, for the host as well",
        "LS4003",
      ),
    ],
    settle: [{ text: "shows flags that are set for every build", command: "go env GOFLAGS" }],
  }),
};
