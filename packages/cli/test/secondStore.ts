import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { storeRoot } from "@lockstep/store";

/** A store with caches of its own, kept between runs; the toolchains are the first one's, by another way. */
export function secondStore(): string {
  const store = join(storeRoot(), "second-store");
  mkdirSync(store, { recursive: true });
  const toolchains = join(store, "toolchains");
  if (!existsSync(toolchains)) symlinkSync(join(storeRoot(), "toolchains"), toolchains);
  return store;
}
