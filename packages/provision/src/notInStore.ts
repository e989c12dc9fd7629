import { type Finding, finding } from "@lockstep/findings";
import type { ModuleVersion } from "./missingModules.ts";

const FETCH = {
  text: "fetch everything once while there is a network, or bring the store of a machine that did (LOCKSTEP_HOME)",
  command: "lockstep fetch",
};

/** LS2009: something is not in the store, and the network is not to be asked. */
export function notInStore(subject: string, what: string, store: string): Finding {
  const cause = `${what} is not in the store ${store}, and lockstep is offline`;
  return finding("LS2009", { subject, certainty: "proven", cause, fix: FETCH });
}

/** One LS2009 that names every module. @param fix what fetches them, where `lockstep fetch` does not */
export function modulesNotInStore(
  modules: readonly ModuleVersion[],
  store: string,
  fix: NonNullable<Finding["fix"]> = FETCH,
): Finding[] {
  if (modules.length === 0) return [];
  const names = modules.map(({ path, version }) => `${path}@${version}`).sort();
  const what = names.length === 1 ? "module" : `modules (${names.length})`;
  const cause = `not in the store ${store}, and lockstep is offline: ${names.join(", ")}`;
  return [finding("LS2009", { subject: what, certainty: "proven", cause, fix })];
}
