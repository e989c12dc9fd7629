import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's cmd/go/internal/work/init.go, cmd/link/internal/ld/config.go, internal/platform. */
export const platformWithout: TextFamily = {
  id: "platform-without",
  patterns: [
    /-?buildmode[= ](?<mode>[\w-]{1,20}) not supported on (?<platform>[\w/]{1,40})/,
    /-?buildmode=(?<mode>[\w-]{1,20}) not supported(?: for (?<platform>gccgo))?/,
    /invalid buildmode: "(?<mode>[^"]{0,40})"/,
    /external linking not supported for (?<platform>[\w/]{1,40})/,
    /-linkshared not supported on (?<platform>[\w/]{1,40})/,
  ],
  explain: ({ mode = "plugin", platform }) => ({
    title: `no -buildmode=${mode}${platform ? ` for ${platform}` : ""}`,
    doing:
      "the go command or the linker looked at the platform that it builds for; nothing was built",
    meanings: [
      surely("Go has no native plugins for this platform", "LS2006"),
      perhaps(
        "GOOS or GOARCH is set in the environment or in `go env`, and the build was meant for this machine",
      ),
    ],
    settle: [
      {
        text: "shows what is set; plugins exist for linux, darwin, freebsd/amd64 and android",
        command: "go env GOOS GOARCH CGO_ENABLED",
      },
    ],
  }),
};
