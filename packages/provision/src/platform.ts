import type { Finding } from "@lockstep/findings";
import { finding } from "@lockstep/findings";

/** In Go's names. */
export interface Platform {
  os: string;
  arch: string;
}

/** Node's names to Go's. Go has plugins elsewhere too, but records and verdicts are of ELF files. */
const SYSTEMS = new Map([["linux", "linux"]]);
const PROCESSORS = new Map([
  ["x64", "amd64"],
  ["arm64", "arm64"],
]);

/** The platform of this machine in Go's names, or LS2006 where lockstep builds no plugins. */
export function hostPlatform(
  system: string = process.platform,
  processor: string = process.arch,
): { ok: true; platform: Platform } | { ok: false; findings: Finding[] } {
  const os = SYSTEMS.get(system);
  const arch = PROCESSORS.get(processor);
  if (os && arch) return { ok: true, platform: { os, arch } };
  const cause = `this machine is ${system}/${processor}; lockstep builds native plugins on linux, amd64 and arm64`;
  const text = os
    ? "work on a machine with an amd64 or arm64 processor"
    : "work on Linux: a virtual machine, WSL or a container will do";
  return { ok: false, findings: [finding("LS2006", { cause, fix: { text } })] };
}
