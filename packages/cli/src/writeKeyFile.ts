import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { keyReport, type Target } from "@lockstep/orchestrator";
import { sha256, writeFileAtomic } from "@lockstep/store";
import type { Outcome } from "./command.ts";
import type { Context } from "./context.ts";
import { environmentFor } from "./environmentFor.ts";
import { ownDigest } from "./ownDigest.ts";
import { prepareBoth } from "./prepare.ts";

/** `lockstep plan --key-file FILE`: a file that changes when the key of every unit does. */
export async function writeKeyFile(
  context: Context,
  { file, profile, target }: { file: string; profile: string; target: Target },
): Promise<Outcome> {
  const prepared = await prepareBoth(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const cross = environmentFor(prepared.environment, target);
  if (!cross.ok) return { kind: "findings", ...cross };
  const { environment } = cross;
  const lockstep = ownDigest(context.packageRoot);
  const keyed = keyReport({ workspace, ...environment, profile, lockstep });
  if (!keyed.ok) return { kind: "findings", exitCode: 2, findings: keyed.findings };
  const key = keyed.report;
  const text = `${JSON.stringify(key, null, 2)}\n`;
  const path = resolve(context.cwd, file);
  // A file that says the same keeps its times: others may watch it.
  const same = existsSync(path) && readFileSync(path, "utf8") === text;
  if (!same) await writeFileAtomic(path, text, { durable: false });
  const told = `${relative(context.cwd, path)}: ${same ? "unchanged" : "written"}, ${sha256(text).slice(0, 16)}\n`;
  return { kind: "text", exitCode: 0, text: told, data: key };
}
