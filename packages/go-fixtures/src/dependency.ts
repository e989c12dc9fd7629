import { join } from "node:path";
import { fixturesRoot } from "./fixturesRoot.ts";
import { moduleProxy } from "./moduleProxy.ts";

const source = (greeting: string): string => `// Package dep is linked by host and plugins.
package dep

// Hello is inlined, so what it says is part of the fingerprint.
func Hello() string { return "${greeting}" }

// Count is not inlined.
//
//go:noinline
func Count(n int) int { return n + len(Hello()) }
`;

const version = (number: string, greeting: string) => ({
  path: "ex.com/dep",
  version: number,
  files: { "go.mod": "module ex.com/dep\n\ngo 1.25\n", "dep.go": source(greeting) },
});

/**
 * What builds of the sample "dependent" need: a proxy in a folder with `ex.com/dep` v1.0.0 and
 * v1.1.0 (equal content) and v1.2.0, and a module cache of their own by label.
 */
export async function dependencyEnvironment(label = "a"): Promise<Record<string, string>> {
  return {
    GOPROXY: await moduleProxy([
      version("v1.0.0", "one"),
      version("v1.1.0", "one"),
      version("v1.2.0", "two"),
    ]),
    GOSUMDB: "off",
    GOFLAGS: "-mod=mod -modcacherw -buildvcs=false",
    GOMODCACHE: join(fixturesRoot(), "modcache", label),
  };
}
