import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { writeFileAtomic } from "@lockstep/store";
import type { Context } from "./context.ts";
import type { Place } from "./generated.ts";
import { generatedKey } from "./generatedKey.ts";

/** The key of the last state in which the generated files were found fresh. */
const keyFile = join("dist", ".lockstep", "generated");

/** As `currentGenerated`, but loads and asks Go's type checker only when something it reads changed. */
export async function generatedFresh(context: Context, place: Place): Promise<Finding[]> {
  const file = join(place.workspace.root, keyFile);
  const key = generatedKey(place.workspace);
  if (existsSync(file) && readFileSync(file, "utf8") === key) return [];
  const { currentGenerated } = await import("./generated.ts");
  const findings = await currentGenerated(context, place);
  if (findings.length === 0) await writeFileAtomic(file, key, { durable: false });
  return findings;
}
