import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256, sha256File } from "@lockstep/store";

/** Digest over the code of this very CLI, whose root is `packageRoot`: another code may plan otherwise. */
export function ownDigest(packageRoot: URL): string {
  const dist = fileURLToPath(new URL("dist", packageRoot));
  const lines = readdirSync(dist)
    .filter((name) => name.endsWith(".js"))
    .sort()
    .map((name) => `${sha256File(join(dist, name))} ${name}\n`);
  return sha256(lines.join(""));
}
