import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { type CCompiler, closedEnvironment, type Toolchain } from "../src/index.ts";

/** A test of cmd/distpack, which packs Go's releases, that writes the names it would make executable. */
const source = `package main

import (
	"os"
	"strings"
	"testing"
)

func TestExecutables(t *testing.T) {
	names, err := os.ReadFile(os.Getenv("NAMES"))
	if err != nil {
		t.Fatal(err)
	}
	var executable []string
	for _, name := range strings.Split(string(names), "\\n") {
		if mode(name, 0)&0o111 != 0 {
			executable = append(executable, name)
		}
	}
	if err := os.WriteFile(os.Getenv("EXECUTABLES"), []byte(strings.Join(executable, "\\n")), 0o644); err != nil {
		t.Fatal(err)
	}
}
`;

/**
 * Which files of a Go distribution Go's own packer makes executable, asked in `folder`. The machine's
 * Go does not tell: it may come from a module, which has no modes, or from a distribution with others.
 */
export function packedExecutables(
  { toolchain, cc }: { toolchain: Toolchain; cc: CCompiler },
  paths: readonly string[],
  folder: string,
): Set<string> {
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const beside = join(toolchain.goroot, "src/cmd/distpack/executables_test.go");
  const Replace = { [beside]: file("executables_test.go", source) };
  const overlay = file("overlay.json", JSON.stringify({ Replace }));
  const places = { toolchain, cc, store: storeRoot(), callerEnv: process.env };
  const EXECUTABLES = join(folder, "executables");
  const env = {
    ...closedEnvironment({ ...places, purpose: "build" }),
    NAMES: file("names", paths.join("\n")),
    EXECUTABLES,
  };
  const flags = ["-trimpath", "-vet=off", `-overlay=${overlay}`, "-run=^TestExecutables$"];
  execFileSync(toolchain.go, ["test", ...flags, "cmd/distpack"], { cwd: folder, env });
  return new Set(readFileSync(EXECUTABLES, "utf8").split("\n"));
}
