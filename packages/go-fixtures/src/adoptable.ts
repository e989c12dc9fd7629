import type { Files } from "./writeTree.ts";

/** A repository as people have them who build hosts and plugins by hand. */
export interface Adoptable {
  files: Files;
  /** The host's binary and the plugins that its own Makefile makes, relative to the root. */
  host: string;
  plugins: string[];
  /** What plain go commands lead to today: Go's words, or what the plugins print. */
  today: RegExp;
  /** What the host prints once all its plugins are loaded. */
  loaded: string;
}

/** One repository of each kind: by how its modules become one build. */
export const adoptable: Record<
  "one module" | "modules with replace" | "go.work" | "vendor",
  () => Adoptable
> = {
  "one module": oneModule,
  "modules with replace": modulesWithReplace,
  "go.work": withGoWork,
  vendor: vendored,
};

/** A gateway with plugins in folders of its own module; only the host's line has -trimpath. */
function oneModule(): Adoptable {
  return {
    files: {
      "go.mod": "module example.com/gateway\n\ngo 1.26.0\n",
      Makefile: `VERSION ?= dev
LDFLAGS := -s -w
PLUGINS := auth ratelimit

build:
	go build -trimpath -ldflags "$(LDFLAGS) -X main.version=$(VERSION)" -o bin/gateway ./cmd/gateway
	for p in $(PLUGINS); do go build -buildmode=plugin -o bin/$$p.so ./plugins/$$p; done
`,
      Dockerfile: `ARG GO_VERSION=1.26.9
FROM golang:\${GO_VERSION}-bookworm AS build
WORKDIR /src
COPY . .
RUN go build -trimpath -o /gateway ./cmd/gateway
`,
      ".gitignore": "bin/\n",
      "middleware/middleware.go": `package middleware

// Middleware changes what is said.
type Middleware interface{ Wrap(text string) string }
`,
      "internal/loader/loader.go": loader("gateway", "Middleware"),
      "cmd/gateway/main.go": hostMain("gateway/internal/loader"),
      "cmd/gateway/main_test.go":
        'package main\n\nimport "testing"\n\nfunc TestVersion(t *testing.T) { _ = version }\n',
      "cmd/lint/main.go": 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("tidy") }\n',
      "plugins/auth/main.go": pluginMain("gateway/middleware", "auth"),
      "plugins/ratelimit/main.go": pluginMain("gateway/middleware", "ratelimit"),
    },
    host: "bin/gateway",
    plugins: ["bin/auth.so", "bin/ratelimit.so"],
    today: /different version of package/,
    loaded: "hello auth ratelimit\n",
  };
}

/** Each plugin is a module that replaces the host's: with -trimpath Go refuses what comes of it. */
function modulesWithReplace(): Adoptable {
  return {
    files: {
      "server/go.mod": "module example.com/server\n\ngo 1.26.0\n",
      "server/main.go": hostMain("server/loader"),
      "server/middleware/middleware.go":
        "package middleware\n\ntype Middleware interface{ Wrap(text string) string }\n",
      "server/loader/loader.go": loader("server", "Middleware"),
      "plugins/audit/go.mod": `module example.com/audit

go 1.26.0

require example.com/server v0.0.0

replace example.com/server => ../../server
`,
      "plugins/audit/audit.go": pluginMain("server/middleware", "audit"),
      "build.sh": `#!/bin/sh
set -e
(cd server && go build -trimpath -o ../bin/server .)
cd plugins/audit && go build -trimpath -buildmode=plugin -o ../../bin/audit.so .
`,
      ".go-version": "1.26.9\n",
    },
    host: "bin/server",
    plugins: ["bin/audit.so"],
    today: /different version of package example\.com\/server\/middleware/,
    loaded: "hello audit\n",
  };
}

/** A go.work over host, contract and plugin, built as it should be. */
function withGoWork(): Adoptable {
  const needs = "\nrequire example.com/sdk v0.0.0\n\nreplace example.com/sdk => ../sdk\n";
  return {
    files: {
      "go.work": "go 1.26.0\n\ntoolchain go1.26.9\n\nuse (\n\t./engine\n\t./hooks\n\t./sdk\n)\n",
      "sdk/go.mod": "module example.com/sdk\n\ngo 1.26.0\n",
      "sdk/middleware/middleware.go":
        "package middleware\n\ntype Middleware interface{ Wrap(text string) string }\n",
      "engine/go.mod": `module example.com/engine\n\ngo 1.26.0\n${needs}`,
      "engine/main.go": hostMain("engine/loader"),
      "engine/loader/loader.go": loader("sdk", "Middleware"),
      "hooks/go.mod": `module example.com/hooks\n\ngo 1.26.0\n${needs}`,
      "hooks/trace/trace.go": pluginMain("sdk/middleware", "trace"),
      Makefile: `build:
	go build -trimpath -o bin/engine ./engine
	go build -trimpath -buildmode=plugin -o bin/trace.so ./hooks/trace
`,
    },
    host: "bin/engine",
    plugins: ["bin/trace.so"],
    today: /^hello trace$/m,
    loaded: "hello trace\n",
  };
}

/** A vendor folder with a patched module, and a build tag that only the host's line has. */
function vendored(): Adoptable {
  return {
    files: {
      "go.mod": `module example.com/edge

go 1.26.0

require example.com/words v1.2.0
`,
      "go.sum": `example.com/words v1.2.0 h1:${"A".repeat(43)}=
example.com/words v1.2.0/go.mod h1:${"A".repeat(43)}=
`,
      "vendor/modules.txt": `# example.com/words v1.2.0
## explicit; go 1.26.0
example.com/words
`,
      "vendor/example.com/words/words.go": `package words

func Polite(text string) string { return text + " (patched)" }
`,
      "edge.go": hostMain("edge/loader"),
      "loader/loader.go": loader("edge", "Middleware"),
      "middleware/middleware.go":
        "package middleware\n\ntype Middleware interface{ Wrap(text string) string }\n",
      "middleware/level.go": `//go:build !strict

package middleware

const Level = 1
`,
      "middleware/level_strict.go": `//go:build strict

package middleware

const Level = 2
`,
      "extensions/polite/main.go": `package main

import (
	"example.com/edge/middleware"
	"example.com/words"
)

type polite struct{}

func (polite) Wrap(text string) string { return words.Polite(text) }

var Middleware middleware.Middleware = polite{}
`,
      Makefile: `build:
	go build -mod=vendor -trimpath -tags strict -o bin/edge .
	go build -mod=vendor -trimpath -buildmode=plugin -o bin/polite.so ./extensions/polite
`,
      ".github/workflows/ci.yml": `jobs:
  build:
    steps:
      - uses: actions/setup-go@v5
        with:
          go-version: "1.26"
`,
    },
    host: "bin/edge",
    plugins: ["bin/polite.so"],
    today: /different version of package example\.com\/edge\/middleware/,
    loaded: "hello (patched)\n",
  };
}

/** The package that opens plugins, as hosts keep it apart from their main. */
function loader(module: string, symbol: string): string {
  return `package loader

import (
	"fmt"
	"plugin"

	"example.com/${module}/middleware"
)

const symbolName = "${symbol}"

func Load(file string) (middleware.Middleware, error) {
	opened, err := plugin.Open(file)
	if err != nil {
		return nil, err
	}
	symbol, err := opened.Lookup(symbolName)
	if err != nil {
		return nil, err
	}
	found, ok := symbol.(*middleware.Middleware)
	if !ok {
		return nil, fmt.Errorf("%s is a %T", symbolName, symbol)
	}
	return *found, nil
}
`;
}

/** A main that ends when a plugin is refused, and else prints what all of them make of a word. */
function hostMain(loaderPackage: string): string {
  return `package main

import (
	"fmt"
	"os"

	"example.com/${loaderPackage}"
)

var version = "none"

func main() {
	text := "hello"
	for _, file := range os.Args[1:] {
		middleware, err := loader.Load(file)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		text = middleware.Wrap(text)
	}
	fmt.Println(text)
}
`;
}

/** A package main without a main function, as plugins have it. */
function pluginMain(contract: string, word: string): string {
  return `package main

import "example.com/${contract}"

type ${word} struct{}

func (${word}) Wrap(text string) string { return text + " ${word}" }

var Middleware middleware.Middleware = ${word}{}
`;
}
