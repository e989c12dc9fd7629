import { fileURLToPath } from "node:url";
import { ensureToolchain, loadReleases, type ProvisionedToolchain } from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";

const releasesFile = fileURLToPath(new URL("../../../toolchain/releases.json", import.meta.url));

/** A pinned Go release, fetched into `$LOCKSTEP_HOME` at first use; 1.26.9 is what most tests use. */
export async function goToolchain(version = "1.26.9"): Promise<ProvisionedToolchain> {
  const result = await ensureToolchain({
    version,
    store: storeRoot(),
    releases: await loadReleases(releasesFile),
    env: process.env,
  });
  if (result.ok) return result.toolchain;
  throw new Error(result.findings.map((each) => `${each.code}: ${each.cause}`).join("\n"));
}
