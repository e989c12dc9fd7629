import { type Finding, finding } from "@lockstep/findings";
import { type HostUnit, hostsAsListed, type Workspace } from "@lockstep/go-workspace";
import { adviseName } from "./adviseName.ts";

export type ChosenHost =
  /** `several`: whether there was a choice, which a person has to be told of. */
  { ok: true; host: HostUnit; several: boolean } | { ok: false; findings: Finding[] };

/**
 * The host a new unit takes its versions from: the one named, or the first that lockstep.jsonc
 * lists. LS1008 for no such.
 */
export async function chooseHost(
  workspace: Workspace,
  name: string | undefined,
): Promise<ChosenHost> {
  const hosts = await hostsAsListed(workspace);
  const host = name === undefined ? hosts[0] : hosts.find((one) => one.name === name);
  if (host) return { ok: true, host, several: hosts.length > 1 };
  const names = hosts.map((one) => one.name);
  const list = names.map((one) => `\`${one}\``).join(", ") || "none";
  return {
    ok: false,
    findings: [
      finding("LS1008", {
        ...(name !== undefined && { subject: name }),
        cause:
          name === undefined
            ? "the workspace has no host"
            : `\`${name}\` is no host of this workspace; it has ${list}`,
        fix: { text: adviseName("--host", name, names) ?? "make a host first" },
      }),
    ],
  };
}
