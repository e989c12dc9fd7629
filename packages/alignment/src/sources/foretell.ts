import { type Finding, finding } from "@lockstep/findings";
import type { PluginVerdict, Verdict } from "@lockstep/schema";
import { describeForm } from "../moduleForm.ts";
import { compilerFlagsLine } from "./checks/compilerFlagsLine.ts";
import { editedCopy } from "./checks/editedCopy.ts";
import { goRelease } from "./checks/goRelease.ts";
import { languageVersion } from "./checks/languageVersion.ts";
import { otherVersion } from "./checks/otherVersion.ts";
import { ownTreeOrDependency } from "./checks/ownTreeOrDependency.ts";
import { trimpathLine } from "./checks/trimpathLine.ts";
import type { SourceCause, SourceCheck } from "./SourceCheck.ts";
import type { SourceFacts, SourceSide } from "./SourceSide.ts";
import { sharedSources } from "./sharedSources.ts";

const checks: readonly SourceCheck[] = [
  goRelease,
  trimpathLine,
  compilerFlagsLine,
  ownTreeOrDependency,
  otherVersion,
  editedCopy,
  languageVersion,
];

/** The plugin as reports name it. */
export interface ForetoldPlugin {
  file: string;
  name?: string;
}

/**
 * What `plugin.Open` would do if both sides were built now, the plugin with -trimpath like every
 * host of a workspace. Pure. `skew` is "none" only where every shared package has equal sources.
 */
export function foretell(
  host: SourceSide,
  plugin: SourceSide,
  { file, name }: ForetoldPlugin,
): PluginVerdict {
  const shared = sharedSources(host, plugin);
  const causes = checks
    .map((check) => check({ host, plugin, shared }))
    .filter((cause): cause is SourceCause => cause !== undefined);
  const differing = shared.filter((each) =>
    causes.some(({ explains }) => explains === "all" || explains.includes(each)),
  );
  return {
    file,
    ...(name !== undefined && { name }),
    verdict: worst(causes),
    skew: causes.some(({ verdict }) => verdict === "loads-skewed") ? "found" : "none",
    packages: differing.map(({ path, module, host: wanted, plugin: got }) => ({
      path,
      module,
      host: identity(wanted),
      plugin: identity(got),
    })),
    findings: causes.map((cause) => told(cause, file)),
  };
}

const order: readonly Verdict[] = ["crash", "fatal", "refused", "loads-skewed"];

function worst(causes: readonly SourceCause[]): Verdict {
  return order.find((each) => causes.some(({ verdict }) => verdict === each)) ?? "loads";
}

function told({ code, certainty, title, subject, cause, fix }: SourceCause, file: string): Finding {
  return finding(code, {
    ...(title !== undefined && { title }),
    where: { file },
    subject,
    certainty,
    cause,
    fix,
  });
}

/** Form and sources of a package, in place of the fingerprint that no build has made yet. */
function identity({ form, digests }: SourceFacts): string {
  const files = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${describeForm(form)}, ${files.map(([name, digest]) => `${name}:${digest.slice(0, 8)}`).join(" ")}`;
}
