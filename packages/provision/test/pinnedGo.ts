import { storeRoot } from "@lockstep/store";
import {
  type CCompiler,
  ensureToolchain,
  inspectCCompiler,
  loadReleases,
  type Toolchain,
} from "../src/index.ts";
import { VERSION } from "./toolchainProxy.ts";

/** The toolchain of the tests, in their own store, and this machine's C compiler. */
export async function pinnedGo(): Promise<{ toolchain: Toolchain; cc: CCompiler }> {
  const store = storeRoot();
  const releases = await loadReleases();
  const go = await ensureToolchain({ version: VERSION, store, releases, env: process.env });
  const compiler = await inspectCCompiler({ env: process.env, store });
  if (!go.ok || !compiler.ok) throw new Error(JSON.stringify([go, compiler]));
  return { toolchain: go.toolchain, cc: compiler.cc };
}
