import type { Toolchain } from "./toolchain.ts";

export async function goEnvironment(toolchain: Toolchain): Promise<Record<string, string>> {
  return {
    PATH: `${toolchain.goroot}/bin:/usr/bin:/bin`,
    HOME: "/nonexistent",
    GOENV: "off",
    GOTOOLCHAIN: "local",
    GOFLAGS: "",
    GOPROXY: "off",
    GOPATH: "/tmp/lockstep-tests/gopath",
    GOCACHE: "/tmp/lockstep-tests/go-build/dev",
    CGO_ENABLED: "1",
    GOAMD64: "v1",
    LC_ALL: "C",
  };
}
