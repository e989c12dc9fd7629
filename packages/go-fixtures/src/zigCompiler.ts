import { ensureCToolchain } from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";

/**
 * The zig program of the pinned C toolchain, whose `zig cc` compiles C for other machines (about
 * 101 MB, fetched once). Undefined where it can't be had.
 */
export async function zigCompiler(): Promise<string | undefined> {
  const config = { kind: "pinned" } as const;
  const asked = { config, root: "/", store: storeRoot(), env: process.env };
  const made = await ensureCToolchain(asked);
  return made.ok ? made.cc.path : undefined;
}
