import type { Finding } from "@lockstep/findings";
import { type CheckReport, type PluginVerdict, unreachable, type Verdict } from "@lockstep/schema";
import type { Artefact } from "./Artefact.ts";
import { alreadyLoaded } from "./checks/alreadyLoaded.ts";
import { brokenRelease } from "./checks/brokenRelease.ts";
import { hostCannotLoad } from "./checks/hostCannotLoad.ts";
import { notAPlugin } from "./checks/notAPlugin.ts";
import { poisoned } from "./checks/poisoned.ts";
import { recordLeftOut } from "./checks/recordLeftOut.ts";
import { symbolsMissing } from "./checks/symbolsMissing.ts";
import { explain } from "./explain.ts";
import type { Mismatch, OpenEvent } from "./OpenEvent.ts";
import { openSequence } from "./openSequence.ts";
import { pairOf } from "./Pair.ts";
import { standardLibrary } from "./packageModule.ts";
import { sideOf } from "./Side.ts";
import { skewOf } from "./skewOf.ts";

export interface JudgeOptions {
  host: Artefact;
  /** In the order in which one process of the host opens them. */
  plugins: readonly Artefact[];
  /** Judges every plugin in a process of its own, as if it were the only one. */
  each?: boolean;
}

/** Predicts, from files alone, what the host does with its plugins, and why. */
export function judge({ host, plugins, each = false }: JudgeOptions): CheckReport {
  const events = each
    ? plugins.flatMap((plugin) => openSequence(host, [plugin]))
    : openSequence(host, plugins);
  const { goVersion } = sideOf(host, "the host");
  const found = [hostCannotLoad(host), brokenRelease(host, each ? 1 : plugins.length)];
  const report = {
    host: { file: host.display, ...(goVersion !== undefined && { goVersion }) },
    plugins: events.map((event) => verdictOn(event, host)),
    findings: [...found, recordLeftOut(host)].filter((each) => each !== undefined),
  };
  return { version: 1, command: "check", ok: isOk(report), ...report };
}

/** Whether every plugin loads and no finding counts as an error. */
export function isOk(report: Pick<CheckReport, "plugins" | "findings">): boolean {
  const findings = [...report.findings, ...report.plugins.flatMap((each) => each.findings)];
  const loads = report.plugins.every(({ verdict }) => /^loads/.test(verdict));
  return loads && findings.every((each) => each.severity !== "error");
}

function verdictOn(event: OpenEvent, host: Artefact): PluginVerdict {
  const { plugin, message } = event;
  const { skew, findings: skewFindings } =
    event.kind === "loads" || event.kind === "loaded-before"
      ? skewOf(host, plugin)
      : ({ skew: "unknown", findings: [] } as const);
  const mismatches = mismatchesOf(event);
  const pairs = mismatches.filter((each) => !each.rejected).map((m) => pairOf(m, plugin, host));
  const findings: (Finding | undefined)[] = [
    notAPlugin(event, host),
    alreadyLoaded(event),
    symbolsMissing(event),
    poisoned(event, host),
    ...pairs.flatMap(explain),
    ...skewFindings,
    recordLeftOut(plugin),
  ];
  const verdict = classOf(event);
  return {
    file: plugin.display,
    ...(plugin.unit && { name: plugin.unit.name }),
    verdict: verdict === "loads" && skew === "found" ? "loads-skewed" : verdict,
    skew,
    ...("first" in event && event.first !== undefined && { firstPackage: event.first }),
    ...(message !== undefined && { message }),
    packages: mismatches.flatMap((each) => packagesOf(each, plugin, host)),
    findings: findings.filter((each) => each !== undefined),
  };
}

function mismatchesOf(event: OpenEvent): Mismatch[] {
  return event.kind === "mismatch" || event.kind === "other-layout" ? event.mismatches : [];
}

function packagesOf(mismatch: Mismatch, plugin: Artefact, host: Artefact) {
  const { moduleOf } = pairOf(mismatch, plugin, host);
  return mismatch.packages.map(({ path, expected, actual }) => {
    const module = moduleOf(path);
    return {
      path,
      ...(module !== standardLibrary && { module }),
      host: expected,
      plugin: actual,
    };
  });
}

function classOf(event: OpenEvent): Verdict {
  switch (event.kind) {
    case "loads":
    case "loaded-before":
      return "loads";
    case "host-cannot-open":
      return event.message?.startsWith("fatal error") ? "fatal" : "refused";
    case "missing":
      return "not-a-plugin";
    case "cannot-link":
      if (event.damage !== "error") return event.damage;
      return isPlugin(event.plugin) ? "refused" : "not-a-plugin";
    case "no-go-plugin":
      return event.fatal ? "fatal" : "not-a-plugin";
    case "same-file":
      return event.fatal ? "fatal" : "refused";
    case "other-layout":
      return "fatal";
    case "process-dead":
      return event.end;
    case "same-plugin-path":
    case "mismatch":
    case "failed-before":
    case "symbols-missing":
      return "refused";
    case "waits-for-ever":
      return "hang";
    default:
      return unreachable(event);
  }
}

/** A Go plugin all the same, for another machine. */
function isPlugin({ binary }: Artefact): boolean {
  return binary.ok && binary.binary.linkOrder.length > 0;
}
