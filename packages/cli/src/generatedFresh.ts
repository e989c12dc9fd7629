import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { packageFolder, type Workspace } from "@lockstep/go-workspace";
import { stateFolder } from "@lockstep/orchestrator";
import { writeFileAtomic } from "@lockstep/store";
import type { Context } from "./context.ts";
import type { Place } from "./generated.ts";
import { generatedKey } from "./generatedKey.ts";

/** The last state in which the generated files were found fresh. */
interface FreshState {
  /** The folders that the contracts came from, absolute. */
  folders: string[];
  key: string;
}

/**
 * The findings of `currentGenerated`, but that loads and asks Go's type checker only when something it
 * reads changed.
 */
export async function generatedFresh(context: Context, place: Place): Promise<Finding[]> {
  const { workspace } = place;
  const file = join(stateFolder(workspace.root), "generated");
  const fresh = readFresh(file);
  const key = generatedKey(workspace, fresh?.folders ?? contractFolders(workspace));
  if (fresh?.key === key) return [];
  const { currentGenerated } = await import("./generated.ts");
  const { findings, folders } = await currentGenerated(context, place);
  // The key does not cover folders that were found only now, so the next build has another.
  const state: FreshState = { folders, key };
  if (findings.length === 0) await writeFileAtomic(file, JSON.stringify(state), { durable: false });
  return findings;
}

/** The contracts' own folders, which is all there is to most of them. */
function contractFolders(workspace: Workspace): string[] {
  const contracts = workspace.hosts.flatMap(({ manifest }) => manifest.contract ?? []);
  const folders = contracts.flatMap((path) => packageFolder(workspace, path) ?? []);
  return [...new Set(folders)].sort();
}

function readFresh(file: string): FreshState | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as FreshState;
  } catch {
    return undefined;
  }
}
