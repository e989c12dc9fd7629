import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { run } from "@lockstep/process";
import { makeFolders } from "@lockstep/store";
import { type CallerEnvironment, findCallerGo, neutralGoEnvironment } from "./callerGo.ts";
import { judgeRelease } from "./judgeRelease.ts";
import { machineDigest } from "./machineDigest.ts";
import { hostPlatform, type Platform } from "./platform.ts";
import type { Releases } from "./releases.ts";
import { prepareHome } from "./storeFolders.ts";
import type { MachineToolchain } from "./toolchain.ts";

export interface MachineRequest {
  /** Exact release that it must be, "1.26.9". */
  version: string;
  store: string;
  releases: Releases;
  /** The caller's environment: its PATH says which Go it is. */
  env: CallerEnvironment;
  signal?: AbortSignal;
}

export type MachineResult =
  | { ok: true; toolchain: MachineToolchain }
  | { ok: false; findings: Finding[] };

/**
 * The Go that the machine has, for a workspace that says `"goToolchain": "machine"`: of the exact
 * release, whoever built or patched it, known by a digest of all that it compiles with. Findings:
 * LS2001, LS2002, LS2006, LS2007, LS2012, LS2013.
 */
export async function machineToolchain(request: MachineRequest): Promise<MachineResult> {
  const { version, store, releases, env, signal } = request;
  const host = hostPlatform();
  if (!host.ok) return host;
  const bad = judgeRelease(version, releases);
  if (bad) return { ok: false, findings: [bad] };
  makeFolders(store);
  const caller = await findCallerGo({ env, cwd: store, ...(signal && { signal }) });
  if (!caller.ok) return caller;
  // GOENV=off: a file of settings must not answer for the Go itself.
  const asked = { cwd: store, env: { ...neutralGoEnvironment(env), GOENV: "off" }, signal };
  const said = await run([caller.go.go, "env", "GOROOT"], asked);
  const goroot = said.stdout.trim();
  const go = join(goroot, "bin/go");
  if (said.code !== 0 || !isAbsolute(goroot) || !existsSync(go)) {
    return incomplete(
      caller.go.go,
      `its GOROOT, ${goroot || "which it does not tell"}, has no bin/go`,
    );
  }
  const words = (await run([go, "version"], asked)).stdout.trim();
  if (releaseIn(words) !== version)
    return { ok: false, findings: [otherRelease(version, go, words)] };
  const missing = neededFiles(host.platform).filter((file) => !existsSync(join(goroot, file)));
  if (missing.length > 0)
    return incomplete(go, `its GOROOT ${goroot} has no ${missing.join(", ")}`);
  const { sha256, paths } = await machineDigest(store, goroot, host.platform);
  await prepareHome(store);
  const watched = [...foundBefore(caller.go.go, env.PATH ?? ""), caller.go.go, ...paths];
  const machine = { words, sha256, watched };
  return { ok: true, toolchain: { version, goroot, ...host.platform, go, machine } };
}

/** "1.26.9" of "go version go1.26.9 (Red Hat 1.26.9-1.el9) linux/amd64"; none of a development one. */
function releaseIn(words: string): string | undefined {
  return /^go version go(\d+\.\d+(?:\.\d+)?(?:(?:beta|rc)\d+)?)(?=[ -])(?!-devel)/.exec(words)?.[1];
}

/** What a build of a plugin runs and reads; newer releases make the lesser tools when asked. */
function neededFiles({ os, arch }: Platform): string[] {
  const tools = ["asm", "cgo", "compile", "link"].map((tool) => `pkg/tool/${os}_${arch}/${tool}`);
  return [...tools, "src/runtime", "src/plugin"];
}

/** Where a Go that appeared would be taken instead of this one. */
function foundBefore(go: string, path: string): string[] {
  const folders = path.split(":").filter(isAbsolute);
  return folders.slice(0, folders.indexOf(dirname(go))).map((folder) => join(folder, "go"));
}

function otherRelease(version: string, go: string, words: string): Finding {
  const found = releaseIn(words);
  const take = found === undefined ? "" : `set "go": "${found}" in lockstep.jsonc, or `;
  return finding("LS2012", {
    subject: `go${version}`,
    certainty: "proven",
    cause: `lockstep.jsonc asks for Go ${version} and for the machine's own, but ${go} is \`${words}\``,
    fix: {
      text: `put Go ${version} first on PATH, or ${take}take "goToolchain" out of it: then lockstep fetches Go ${version} itself`,
    },
  });
}

function incomplete(go: string, what: string): { ok: false; findings: Finding[] } {
  const fix = {
    text: 'install the whole distribution, its sources too, or take "goToolchain" out of lockstep.jsonc: then lockstep fetches a whole one',
  };
  const cause = `${go} can't build plugins: ${what}`;
  return { ok: false, findings: [finding("LS2013", { subject: go, cause, fix })] };
}
