import { type Finding, finding } from "@lockstep/findings";
import type { PluginVerdict } from "@lockstep/schema";
import type { Artefact } from "./Artefact.ts";
import { entersModule, goBuildCommand } from "./goBuildCommand.ts";
import { editedPackages, recordedDigests } from "./recordedDigests.ts";
import { type Side, sideOf } from "./Side.ts";
import { inModuleFolder, some } from "./wording.ts";

export interface Skew {
  skew: PluginVerdict["skew"];
  findings: Finding[];
}

/**
 * Whether host and plugin run the same code in the packages whose fingerprints agree: equal
 * fingerprints do not say so. The release is read from the build info, sources from the records.
 */
export function skewOf(host: Artefact, plugin: Artefact): Skew {
  const shared = agreeing(host, plugin);
  const [wanted, got] = [sideOf(host, "the host"), sideOf(plugin, "the plugin")];
  const findings: Finding[] = [];
  const releases = wanted.goVersion !== undefined && got.goVersion !== undefined;
  if (releases && wanted.goVersion !== got.goVersion) {
    findings.push(
      skewed(wanted, got, {
        subject: wanted.goVersion!,
        cause:
          `the host was built with ${wanted.goVersion}, the plugin with ${got.goVersion}: it ` +
          "loads, but each runs the standard library of its own release",
        fix: `build the plugin with ${wanted.goVersion}`,
        env: { GOTOOLCHAIN: wanted.goVersion! },
      }),
    );
  }
  const edited = editedPackages(host, plugin, shared);
  if (edited && edited.length > 0) {
    findings.push(
      skewed(wanted, got, {
        subject: some(edited),
        cause:
          `the build records have different source digests for ${some(edited)}, though the ` +
          "fingerprints agree: host and plugin run different code over the same variables",
        fix: "build host and plugin from the same sources",
        rebuildReference: true,
      }),
    );
  }
  if (findings.length > 0) return { skew: "found", findings };
  return { skew: releases && allRecorded(host, plugin, shared) ? "none" : "unknown", findings };
}

/** Common packages outside the standard library whose fingerprints agree, as far as is known. */
function agreeing(host: Artefact, plugin: Artefact): string[] {
  if (!host.binary.ok || !plugin.binary.ok) return [];
  const { fingerprints } = host.binary.binary;
  return plugin.binary.binary.linkOrder
    .filter(({ path, hash }) => fingerprints.get(path) === hash)
    .map(({ path }) => path);
}

/** Whether the records cover every agreeing package that either of them names. */
function allRecorded(host: Artefact, plugin: Artefact, shared: string[]): boolean {
  const [left, right] = [recordedDigests(host), recordedDigests(plugin)];
  if (!left || !right) return false;
  return shared.every((path) => left.has(path) === right.has(path));
}

interface Told {
  subject: string;
  cause: string;
  fix: string;
  env?: Record<string, string>;
  rebuildReference?: boolean;
}

function skewed(host: Side, plugin: Side, told: Told): Finding {
  const { subject, cause, fix, env, rebuildReference } = told;
  const remedy = { text: fix, ...(env && { env }), ...(rebuildReference && { rebuildReference }) };
  const { unit } = plugin.artefact;
  const hostUnit = rebuildReference ? host.artefact.unit : undefined;
  const commands = [hostUnit?.buildCommand, unit?.buildCommand].filter((each) => each);
  const command = unit ? commands.join(" && ") : goBuildCommand(host, plugin, [remedy]);
  const anywhere = unit !== undefined || command === undefined || entersModule(plugin);
  const text = anywhere ? fix : `${fix}${inModuleFolder}`;
  return finding("LS3015", {
    where: { file: plugin.artefact.display },
    subject,
    certainty: "proven",
    cause,
    fix: { text, ...(command !== undefined && { command }) },
  });
}
