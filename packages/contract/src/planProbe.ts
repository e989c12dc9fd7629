import type { GoPackage } from "@lockstep/go-workspace";
import { driver } from "./driver.ts";
import { generatedHeader } from "./generatedHeader.ts";
import type { ContractModel } from "./model.ts";

/** One Go file of a probe. */
export interface ProbeSource {
  name: string;
  content: string;
}

/**
 * A package main that links what the host's links, and runs nothing of the host's own: it serves a
 * loader, and does nothing when it is started by anyone else. Built in the host's folder, so that it
 * may import what is internal there.
 * @param host the host's package main, as Go lists it
 */
export function planProbe(host: Pick<GoPackage, "imports">): ProbeSource[] {
  const linked = host.imports
    .filter((path) => path !== "C") // cgo's, which package plugin brings by itself
    .map((path) => `\t_ ${JSON.stringify(path)}\n`)
    .join("");
  const main = `${generatedHeader}

package main

import (
${linked})

func main() { lockstepDriver() }
`;
  const files = { "lockstep_driver.go": driver(noModel, undefined), "lockstep_probe.go": main };
  return Object.entries(files).map(([name, content]) => ({
    name,
    content: `${languageLine}\n\n${content}`,
  }));
}

/** The driver needs more than the `go` line of an old module allows; Go 1.21 took to raise it by file. */
const languageLine = "//go:build go1.21";

const noModel: ContractModel = { contracts: [], plugins: [], types: [], packages: {}, folders: [] };
