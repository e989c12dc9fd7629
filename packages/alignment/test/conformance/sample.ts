import { join } from "node:path";
import {
  type Files,
  fixturesRoot,
  moduleProxy,
  type ProxyModule,
  sampleFiles,
} from "@lockstep/go-fixtures";
import { isBefore } from "./releases.ts";

export const app = sampleFiles("app");
export const work = sampleFiles("work");
export const dependent = sampleFiles("dependent");

/** The same file in the main packages of host and `./plug`: both link what it imports. */
export function inBoth(name: string, source: string): Files {
  return { [`host/${name}`]: source, [`plug/${name}`]: source };
}

/** Samples ask for a `go` line that older releases refuse. */
export function forRelease(files: Files, release: string): Files {
  if (!isBefore(release, "1.25")) return files;
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const names = /(^|\/)(go\.mod|go\.work|modules\.txt)$/.test(path);
      return [path, names ? text.replaceAll("go 1.25", "go 1.21") : text];
    }),
  );
}

export const depSource = (
  greeting: string,
  added = "n",
): string => `// Package dep is linked by both.
package dep

// Hello is inlined, so what it says is part of the fingerprint.
func Hello() string { return "${greeting}" }

// Count is not inlined.
//
//go:noinline
func Count(n int) int { return ${added} + len(Hello()) }
`;

const leafSource = (value: number): string => `package leaf

// Value is part of the fingerprint.
const Value = ${value}
`;

const modules: ProxyModule[] = [
  ...[
    ["v1.0.0", "one"],
    ["v1.1.0", "one"],
    ["v1.2.0", "two"],
  ].map(([version, greeting]) => ({
    path: "ex.com/dep",
    version: version!,
    files: { "go.mod": "module ex.com/dep\n\ngo 1.21\n", "dep.go": depSource(greeting!) },
  })),
  ...[1, 2].map((value) => ({
    path: "ex.com/leaf",
    version: `v1.${value}.0`,
    files: { "go.mod": "module ex.com/leaf\n\ngo 1.21\n", "leaf.go": leafSource(value) },
  })),
  {
    path: "ex.com/lifts",
    version: "v1.0.0",
    files: {
      "go.mod": "module ex.com/lifts\n\ngo 1.21\n\nrequire ex.com/leaf v1.2.0\n",
      "lifts.go": 'package lifts\n\nimport "ex.com/leaf"\n\nconst Twice = 2 * leaf.Value\n',
    },
  },
];

/** The module cache of this name, filled from a proxy in a folder. */
export async function moduleCache(name: string): Promise<Record<string, string>> {
  return {
    GOPROXY: await moduleProxy(modules),
    GOSUMDB: "off",
    GOFLAGS: "-mod=mod -modcacherw -buildvcs=false",
    GOMODCACHE: join(fixturesRoot(), "modcache", `conformance-${name}`),
  };
}
