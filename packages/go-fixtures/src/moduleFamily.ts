import { moduleProxy, type ProxyModule } from "./moduleProxy.ts";

/** Path in front of the modules of {@link moduleFamily}. */
export const family = "example.com/aligned";

/**
 * What reaches a few modules in a folder and nothing else: `text` v1.13.0, v1.14.0 and v1.16.0, of
 * which the last brings `deep`; `lib`, which asks for the last; `old` v2.0.0+incompatible; `newer`,
 * which asks for Go 1.99; `text-fork`, which stands in for `text`; `fickle`
 * v1.0.2, which takes itself back, and v1.1.0.
 */
export async function moduleFamily(): Promise<Record<string, string>> {
  const GOPROXY = await moduleProxy([
    version("text", "v1.13.0"),
    version("text", "v1.14.0"),
    version("text", "v1.16.0", { needs: "deep v1.0.0" }),
    version("deep", "v1.0.0"),
    version("lib", "v1.0.0", { needs: "text v1.16.0" }),
    version("old", "v2.0.0+incompatible"),
    version("newer", "v1.0.0", { go: "1.99" }),
    version("text-fork", "v1.14.1", { module: "text" }),
    version("fickle", "v1.0.2", { retract: "[v1.0.0, v1.0.2] // breaks what it reads" }),
    version("fickle", "v1.1.0", { retract: "[v1.0.0, v1.0.2]" }),
  ]);
  return { GOPROXY, GOSUMDB: "off", GOENV: "off", GOFLAGS: "-modcacherw" };
}

/** They lie in the store that all tests share: the content of a version may never change. */
function version(
  name: string,
  number: string,
  {
    needs,
    retract,
    go = "1.25",
    module = name,
  }: { needs?: string; retract?: string; go?: string; module?: string } = {},
): ProxyModule {
  const uses = needs === undefined ? "" : `import _ "${family}/${needs.split(" ")[0]}"\n\n`;
  const requires = needs === undefined ? "" : `\nrequire ${family}/${needs}\n`;
  const retracts = retract === undefined ? "" : `\nretract ${retract}\n`;
  return {
    path: `${family}/${name}`,
    version: number,
    files: {
      "go.mod": `module ${family}/${module}\n\ngo ${go}\n${requires}${retracts}`,
      "module.go": `package ${module}\n\n${uses}// Version is inlined.\nfunc Version() string { return "${number}" }\n`,
    },
  };
}
