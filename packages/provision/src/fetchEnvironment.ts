import { makeFolders } from "@lockstep/store";
import type { CallerEnvironment } from "./callerGo.ts";
import type { CCompiler } from "./cCompiler.ts";
import { closedEnvironment } from "./closedEnvironment.ts";
import { readGoSettings } from "./goSettings.ts";
import type { Toolchain } from "./toolchain.ts";

/**
 * The closed environment plus what fetching modules needs (GOPROXY, GOSUMDB, GOPRIVATE, GOAUTH,
 * netrc, proxies, certificates, git and ssh), wherever the caller set it.
 */
export async function fetchEnvironment(options: {
  toolchain: Toolchain;
  store: string;
  cc: CCompiler;
  callerEnv: CallerEnvironment;
  goWork?: string;
  signal?: AbortSignal;
}): Promise<Record<string, string>> {
  const { toolchain, store, callerEnv, signal } = options;
  makeFolders(store);
  const settings = await readGoSettings({ go: toolchain.go, env: callerEnv, cwd: store, signal });
  return closedEnvironment({ ...options, purpose: "fetch", settings });
}
