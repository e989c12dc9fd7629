import type { BuiltUnit, CiReport, LinkedModule, PluginVerdict } from "@lockstep/schema";
import { check, ci, loads, placed, refused } from "./samples.ts";

/** A gate of a shop with seven plugins, two of which its host refuses: what the screenshots show. */
export function shopGate(): CiReport {
  const plugins: PluginVerdict[] = [
    { ...loads("clock"), size: 4_903_520 },
    { ...refused("discount", 61), size: 5_120_400 },
    { ...loads("greet"), size: 3_323_072 },
    { ...loads("invoice"), size: 6_230_016 },
    { ...refused("tax-de", 61), size: 5_131_200 },
    {
      ...loads("shipping"),
      size: 4_410_880,
      findings: [
        {
          ...placed,
          code: "LS3202",
          severity: "warning",
          title: "registered by two",
          where: { file: "plugins/shipping/shipping.go", line: 31 },
          cause: "the flag `verbose` is registered by the host and by the plugin",
          fix: { text: "give the flag of the plugin a name of its own" },
        },
      ],
    },
    { ...loads("stock"), size: 4_700_160 },
  ];
  const gate = ci(plugins);
  const names = plugins.map(({ name }) => name!);
  return {
    ...gate,
    units: [
      built("host", "host", 5_550_688, 0),
      ...names.map((name, at) =>
        built(name, "plugin", plugins[at]!.size!, at % 3 === 0 ? 0 : 640 + 310 * at),
      ),
    ],
    checks: [
      { ...check(plugins), host: { file: "dist/linux_amd64/release/host", goVersion: "go1.26.9" } },
    ],
    modules: shopModules(names),
  };
}

function built(
  name: string,
  kind: BuiltUnit["kind"],
  size: number,
  milliseconds: number,
): BuiltUnit {
  const status = milliseconds === 0 ? "up-to-date" : "built";
  const reason = status === "built" ? `${name}.go changed` : "nothing that it is made from changed";
  return {
    name,
    kind,
    file: `dist/linux_amd64/release/${name}`,
    status,
    reason,
    milliseconds,
    size,
  };
}

/** The modules of host and plugins, all of which require the contract; some share a module more. */
export function shopModules(plugins: readonly string[]): LinkedModule[] {
  const prefix = "example.com/shop";
  const paths = ["host", ...plugins.map((name) => `plugins/${name}`)].map((p) => `${prefix}/${p}`);
  const some = paths.filter((_, at) => at % 3 !== 1);
  const own = (path: string, unit: string): LinkedModule => ({
    path,
    linkedBy: [unit],
    requiredBy: [],
  });
  const names = ["host", ...plugins];
  return [
    {
      path: `${prefix}/contract`,
      linkedBy: names,
      requiredBy: paths.map((path) => ({ path, version: "v0.0.0" })),
    },
    ...paths.map((path, at) => own(path, names[at]!)),
    {
      path: "golang.org/x/net",
      version: "v0.43.0",
      linkedBy: names.filter((_, at) => at % 3 !== 1),
      requiredBy: some.map((path) => ({ path, version: "v0.43.0" })),
    },
    {
      path: "golang.org/x/text",
      version: "v0.28.0",
      replacedBy: "../text",
      linkedBy: names.filter((_, at) => at % 3 !== 1),
      requiredBy: [
        { path: "golang.org/x/net", version: "v0.27.0" },
        { path: paths[0]!, version: "v0.28.0" },
      ],
    },
  ];
}
