import { dirname } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { compareGoVersions } from "@lockstep/provision";
import { type ModuleFile, placeOf } from "./moduleFile.ts";

/**
 * LS3105 for each `go` line above the workspace's Go release: Go refuses all of the workspace then.
 * A `toolchain` line above it is a warning: plain `go` would build with that release instead.
 */
export function goLineFindings({ config }: Workspace, files: readonly ModuleFile[]): Finding[] {
  return files.flatMap((file) => {
    const { go, toolchain } = file;
    if (go && compareGoVersions(go.version, config.go) > 0) {
      return finding("LS3105", {
        where: placeOf(file, go.line),
        ...(file.module !== undefined && { subject: file.module }),
        cause: `${file.name} asks for go ${go.version}, lockstep.jsonc sets ${config.go} for host and plugins`,
        fix: {
          text: `ask for no more than the host has; or set "go" in lockstep.jsonc to a release from ${go.version} on, for all`,
          command: edit(file, `-go=${config.go}`),
        },
      });
    }
    if (toolchain && compareGoVersions(toolchain.version, config.go) > 0) {
      return finding("LS3105", {
        severity: "warning",
        title: "toolchain line is above the workspace's Go",
        where: placeOf(file, toolchain.line),
        ...(file.module !== undefined && { subject: file.module }),
        cause:
          `plain go commands would use go${toolchain.version} there, ` +
          `lockstep builds host and plugins with ${config.go}`,
        fix: { text: "take the line out", command: edit(file, "-toolchain=none") },
      });
    }
    return [];
  });
}

function edit({ name, module }: ModuleFile, flag: string): string {
  if (module === undefined) return `go work edit ${flag}`;
  return `go mod edit ${flag} ${shellQuote(name === "go.mod" ? name : `${dirname(name)}/go.mod`)}`;
}
