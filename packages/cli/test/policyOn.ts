import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadWorkspace, type Workspace } from "@lockstep/go-workspace";
import type { PolicyException } from "@lockstep/schema";
import { type Policy, policyOf } from "../src/policy/policy.ts";

/** Writes exceptions into the lockstep.jsonc of a workspace, one a line. */
export function writeExceptions(root: string, exceptions: readonly PolicyException[]): void {
  const config = join(root, "lockstep.jsonc");
  const others = readFileSync(config, "utf8").replace(/ {2}"exceptions": \[[^\]]*\],\n/, "");
  const lines = exceptions.map((each) => `    ${JSON.stringify(each)}`).join(",\n");
  const written = `  "exceptions": [\n${lines}\n  ],\n  "version"`;
  writeFileSync(config, others.replace('  "version"', written));
}

/** A workspace with exceptions, and its policy on a day. */
export async function policyOn(
  root: string,
  today: string,
  exceptions: readonly PolicyException[],
): Promise<{ workspace: Workspace; policy: Policy }> {
  writeExceptions(root, exceptions);
  const loaded = await loadWorkspace(root);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return { workspace: loaded.workspace, policy: policyOf(loaded.workspace, today) };
}
