import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TinyWorkspace, tinyWorkspace } from "@lockstep/go-fixtures";
import { command, lockstep, type Ran } from "./lockstep.ts";

const platform = `linux_${process.arch === "x64" ? "amd64" : process.arch}`;

/** A workspace whose contract can tell what settings it was compiled and linked with. */
export class SettingsWorkspace {
  readonly tiny: TinyWorkspace;
  readonly #config: string;

  constructor() {
    this.tiny = tinyWorkspace({ ...files(), "plugins/hello/plugin/main.go": null }, ["hello"]);
    this.#config = readFileSync(join(this.tiny.root, "lockstep.jsonc"), "utf8");
    const generated = this.lockstep("generate");
    if (generated.code !== 0) throw new Error(generated.stderr);
  }

  /** Gives the workspace one profile of its own, `mine`. */
  profile(mine: object): void {
    const profiles = `  "profiles": ${JSON.stringify({ mine })},\n  "hosts"`;
    this.tiny.write("lockstep.jsonc", this.#config.replace('  "hosts"', profiles));
  }

  lockstep(...args: string[]): Ran {
    return lockstep(this.tiny.root, args);
  }

  artefact(name: string, profile = "mine"): string {
    return join(this.tiny.root, "dist", platform, profile, name);
  }

  /** What host and plugin say of themselves once the host has really opened the plugin. */
  run(profile = "mine", env: NodeJS.ProcessEnv = {}): { host: string[]; hello: string[] } {
    const argv = [this.artefact("host", profile), this.artefact("plugins/hello.so", profile)];
    const { code, stdout, stderr } = command(this.tiny.root, argv, env);
    if (code !== 0) throw new Error(stdout + stderr);
    const [host = "", hello = ""] = stdout.trim().split("\n");
    return { host: host.split(" "), hello: hello.split(" ") };
  }

  remove(): void {
    this.tiny.remove();
  }
}

function files(): Record<string, string> {
  return {
    "contract/contract.go": `package contract

import (
	"fmt"

	"example.com/tiny/contract/inc"
)

type Greeter interface{ Greet(name string) string }

var Version = "unset"

var on []string

func level() int64

// Settings are those of the side that calls it.
func Settings() string {
	words := append(on, "version="+Version, fmt.Sprintf("asm=%d", level()))
	words = append(words, fmt.Sprintf("c=%d", inc.Defined()))
	if inc.Optimised() {
		words = append(words, "optimised")
	}
	text := fmt.Sprint(words)
	return text[1 : len(text)-1]
}
`,
    // Apart: the assembly of a package with C code is the C compiler's, not Go's.
    "contract/inc/inc.go": `package inc

// #ifdef __OPTIMIZE__
//   static int optimised(void) { return 1; }
// #else
//   static int optimised(void) { return 0; }
// #endif
// #ifndef TRACED
//   #define TRACED 0
// #endif
// static int defined(void) { return TRACED; }
import "C"

func Optimised() bool { return C.optimised() == 1 }

func Defined() int { return int(C.defined()) }
`,
    "contract/level_amd64.s": level("MOVQ $LEVEL, ret+0(FP)"),
    "contract/level_arm64.s": level("MOVD $LEVEL, R0\n\tMOVD R0, ret+0(FP)"),
    ...Object.fromEntries(
      Object.entries({
        traced: "traced",
        race: "race",
        v3: "amd64.v3 || arm64.v8.1",
        arenas: "goexperiment.arenas",
      }).map(([name, constraint]) => [
        `contract/on_${name}.go`,
        `//go:build ${constraint}\n\npackage contract\n\nfunc init() { on = append(on, "${name}") }\n`,
      ]),
    ),
    "plugins/hello/hello.go": `package hello

import "example.com/tiny/contract"

var Version = "unset"

type greeter struct{}

func (greeter) Greet(to string) string { return contract.Settings() + " hello=" + Version }

func New() contract.Greeter { return greeter{} }
`,
    "host/main.go": `package main

import (
	"fmt"
	"os"
	"plugin"

	"example.com/tiny/contract"
)

var version = "unset"

func main() {
	fmt.Println(contract.Settings(), "host="+version)
	p, err := plugin.Open(os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	symbol, err := p.Lookup("New")
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(symbol.(func() contract.Greeter)().Greet("you"))
}
`,
  };
}

function level(move: string): string {
  return `#include "textflag.h"

#ifndef LEVEL
#define LEVEL 1
#endif

TEXT ·level(SB), NOSPLIT, $0-8
	${move}
	RET
`;
}
