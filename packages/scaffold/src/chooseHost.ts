import { type Finding, finding } from "@lockstep/findings";
import type { HostUnit, Workspace } from "@lockstep/go-workspace";

/** The host a new unit takes its versions from: the one named, or the first. LS1008 for no such. */
export function chooseHost(
  { hosts }: Workspace,
  name: string | undefined,
): { ok: true; host: HostUnit } | { ok: false; findings: Finding[] } {
  const host = name === undefined ? hosts[0] : hosts.find((one) => one.name === name);
  if (host) return { ok: true, host };
  const names = hosts.map((one) => `\`${one.name}\``).join(", ") || "none";
  return {
    ok: false,
    findings: [
      finding("LS1008", {
        ...(name !== undefined && { subject: name }),
        cause:
          name === undefined
            ? "the workspace has no host"
            : `\`${name}\` is no host of this workspace; it has ${names}`,
        fix: { text: hosts[0] ? `use \`--host ${hosts[0].name}\`` : "make a host first" },
      }),
    ],
  };
}
