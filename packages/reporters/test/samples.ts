import type { CheckReport, Finding, PluginVerdict } from "@lockstep/schema";

/** A finding about Go releases, as of a plugin built with another one. */
export const wrongRelease: Finding = {
  code: "LS3001",
  severity: "error",
  title: "host and plugin were built with different Go releases",
  certainty: "proven",
  cause:
    "the host was built with go1.26.9 and the plugin with go1.27.3; every package of the standard library differs, so the runtime refuses the plugin at the first package that both have",
  fix: {
    text: "build the plugin with the Go release of the host",
    command: "go1.26.9 build -trimpath -buildmode=plugin -o hello.so ./plugins/hello/plugin",
  },
};

/** A plugin that differs from its host in a number of packages. */
export function refused(name: string, packages: number): PluginVerdict {
  return {
    file: `dist/linux_amd64/release/plugins/${name}.so`,
    name,
    verdict: "refused",
    skew: "unknown",
    firstPackage: "internal/goarch",
    message: `plugin.Open("plugins/${name}"): plugin was built with a different version of package internal/goarch`,
    packages: Array.from({ length: packages }, (_, index) => ({
      path: index === 7 ? "internal/goarch" : `example.com/some/rather/long/package/path${index}`,
      host: "0123456789abcdef",
      plugin: "fedcba9876543210",
    })),
    findings: [wrongRelease],
  };
}

/** A plugin that loads. */
export function loads(name: string): PluginVerdict {
  const file = `dist/linux_amd64/release/plugins/${name}.so`;
  return { file, name, verdict: "loads", skew: "none", packages: [], findings: [] };
}

/** A check of one host and some plugins. */
export function check(plugins: PluginVerdict[], findings: Finding[] = []): CheckReport {
  return {
    version: 1,
    command: "check",
    ok: plugins.every(({ verdict }) => verdict === "loads") && findings.length === 0,
    host: { file: "dist/linux_amd64/release/host", goVersion: "go1.26.9" },
    plugins,
    findings,
  };
}
