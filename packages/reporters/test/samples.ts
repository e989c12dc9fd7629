import type {
  BuildReport,
  BuiltUnit,
  CheckReport,
  CiReport,
  Finding,
  PluginVerdict,
  VerifiedUnit,
  VerifyReport,
} from "@lockstep/schema";

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

const host = "dist/linux_amd64/release/host";

/** A plugin that differs from its host in a number of packages, of seven modules. */
export function refused(name: string, packages: number): PluginVerdict {
  const differing = Array.from({ length: packages }, (_, index) => ({
    path: index === 7 ? "internal/goarch" : `example.com/some/rather/long/package/path${index}`,
    host: "0123456789abcdef",
    plugin: "fedcba9876543210",
  }));
  const groups = Array.from({ length: 7 }, (_, index) => ({
    module: `example.com/module${index}`,
    against: host,
    host: { description: "v1.0.0", version: "v1.0.0" },
    plugin: { description: "v1.1.0", version: "v1.1.0" },
    packages: differing.filter((_, at) => Math.min(6, Math.floor(at / 60)) === index),
    causes: ["LS3001"],
  }));
  return {
    file: `dist/linux_amd64/release/plugins/${name}.so`,
    name,
    verdict: "refused",
    skew: "unknown",
    firstPackage: "internal/goarch",
    message: `plugin.Open("plugins/${name}"): plugin was built with a different version of package internal/goarch`,
    packages: differing,
    groups: groups
      .filter((group) => group.packages.length > 0)
      .map((group) => ({ ...group, packages: group.packages.map(({ path }) => path) })),
    settings: [{ name: "Go", against: host, host: "go1.26.9", plugin: "go1.27.3" }],
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
    host: { file: host, goVersion: "go1.26.9" },
    plugins,
    findings,
  };
}

/** One artefact as rebuilt, one that is another, one that could not be rebuilt. */
export const verify: VerifyReport = {
  version: 1,
  command: "verify",
  ok: false,
  profile: "release",
  units: [
    verifiedUnit("host", "same", "a".repeat(64), "a".repeat(64)),
    verifiedUnit("hello", "differs", "b".repeat(64), "c".repeat(64)),
    verifiedUnit("clock", "differs", "d".repeat(64), "e".repeat(64)),
    verifiedUnit("late", "missing"),
  ],
  findings: [
    {
      code: "LS7013",
      severity: "error",
      title: "artefact is not what its sources make",
      where: { file: "dist/linux_amd64/release/plugins/hello.so" },
      subject: "hello",
      cause: "another C compiler",
      fix: { text: "build it again", command: "lockstep build" },
    },
  ],
};

function verifiedUnit(
  name: string,
  status: VerifiedUnit["status"],
  sha256?: string,
  rebuilt?: string,
): VerifiedUnit {
  return {
    ...{ name, kind: name === "host" ? "host" : "plugin", file: `dist/${name}`, status },
    ...(sha256 !== undefined && { sha256 }),
    ...(rebuilt !== undefined && { rebuilt }),
    ...{ causes: [], changes: [], sections: [] },
    milliseconds: rebuilt === undefined ? 0 : 1200,
  };
}

/** A finding with a place, a fix and a command. */
export const placed: Finding = {
  code: "LS4008",
  severity: "error",
  title: "a test failed",
  where: {
    file: "plugins/my plugin/a_test.go",
    line: 26,
    column: 3,
    endColumn: 9,
    source: "  t.Fail()",
  },
  subject: "a",
  cause: "it is red",
  fix: { text: "mend it", command: "go test ./a" },
};

/** A finding whose every text would leave its place in some format. */
export const hostile: Finding = {
  code: "LS4008",
  severity: "warning",
  title: "</title><script>alert(1)</script> | **bold** [link](x) ]]> &amp; \u001b[31m\u0000\ud800",
  where: { file: 'a"b<c>|`d`\u202e.go', line: 1, source: "\t</pre><script>\u009b" },
  subject: "--> <!-- {{y}}",
  cause: "![image](http://example.com)\r\n::error::injected\n```\n</code>\ufffe",
  fix: { text: "<img src=x onerror=alert(1)>", command: "echo '```' && \u0007 true" },
};

/** A build of a host and a plugin. */
export const build: BuildReport = {
  version: 1,
  command: "build",
  ok: true,
  profile: "release",
  units: [
    unit("host", "host", { status: "up-to-date", milliseconds: 0, size: 5_550_688 }),
    unit("hello", "plugin", { status: "built", milliseconds: 1500, size: 3_323_072 }),
  ],
  findings: [],
};

function unit(
  name: string,
  kind: BuiltUnit["kind"],
  rest: Pick<BuiltUnit, "status" | "milliseconds" | "size">,
): BuiltUnit {
  const file = kind === "host" ? host : `dist/linux_amd64/release/plugins/${name}.so`;
  return { name, kind, file, reason: "first build", ...rest };
}

/** A gate that came as far as the verdicts, of which some are bad. */
export function ci(plugins: PluginVerdict[]): CiReport {
  const checked = check(plugins);
  const passed = { ok: true, milliseconds: 12, findings: [], summary: "" };
  const verdicts = plugins.slice(0, 2).map(({ name, verdict }) => `${name} ${verdict}`);
  return {
    version: 1,
    command: "ci",
    ok: checked.ok,
    profile: "release",
    steps: [
      { name: "documents", ...passed },
      { name: "build", ...passed },
      {
        name: "check",
        ok: checked.ok,
        milliseconds: 12,
        findings: checked.plugins.flatMap(({ findings }) => findings),
        summary: verdicts.join(", "),
      },
      checked.ok
        ? { name: "load", ...passed }
        : {
            name: "load",
            ...passed,
            ok: false,
            milliseconds: 0,
            skipped: "a plugin would not load",
          },
    ],
    units: build.units,
    checks: [checked],
  };
}
