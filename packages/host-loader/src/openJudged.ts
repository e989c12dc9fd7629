import { findFiles } from "./files.ts";
import { GoHost } from "./goHost.ts";
import type { Host } from "./host.ts";
import type { OpenHostOptions } from "./options.ts";

/**
 * As `openHost`, for one who has judged host and plugins, in the order in which they are loaded: no
 * file is read or judged again.
 */
export async function openJudged(options: OpenHostOptions): Promise<Host> {
  return new GoHost(await findFiles(options), options, { judge: false });
}
