import { join } from "node:path";
import { shellQuote } from "@lockstep/findings";
import type { Platform } from "./platform.ts";
import type { Releases } from "./releases.ts";
import { toolchainKey } from "./toolchain.ts";

/** What is about to be fetched, to be said before it is. */
export interface Download {
  /** For people: "Go 1.26.9 for linux/amd64". */
  what: string;
  /** Size of what comes over the network; absent when it can't be known before. */
  bytes?: number;
  /** Folder it will be in. */
  to: string;
  /** Command that removes it again. */
  remove: string;
}

export function toolchainDownload(
  store: string,
  version: string,
  platform: Platform,
  releases: Releases,
): Download {
  const { os, arch } = platform;
  const to = join(store, toolchainKey(version, platform));
  const bytes = releases.releases[version]?.[`${os}-${arch}`]?.bytes;
  return {
    what: `Go ${version} for ${os}/${arch}`,
    ...(bytes !== undefined && { bytes }),
    to,
    remove: `rm -rf ${shellQuote(to)}`,
  };
}
