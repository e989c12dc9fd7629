import type { Finding } from "@lockstep/findings";
import { type CheckReport, type PluginVerdict, unreachable, type Verdict } from "@lockstep/schema";
import type { Artefact } from "./Artefact.ts";
import { alreadyLoaded } from "./checks/alreadyLoaded.ts";
import { anotherImportPath } from "./checks/anotherImportPath.ts";
import { brokenRelease } from "./checks/brokenRelease.ts";
import { cutFile } from "./checks/cutFile.ts";
import { damagedFile } from "./checks/damagedFile.ts";
import { entryMissing } from "./checks/entryMissing.ts";
import { glibcTooOld, glibcTooOldForHost } from "./checks/glibcTooOld.ts";
import { hostCannotLoad } from "./checks/hostCannotLoad.ts";
import { missingLibrary } from "./checks/missingLibrary.ts";
import { missingSymbols } from "./checks/missingSymbols.ts";
import { notAPlugin } from "./checks/notAPlugin.ts";
import { muslHost, otherCLibrary } from "./checks/otherCLibrary.ts";
import { otherPlatform } from "./checks/otherPlatform.ts";
import { poisoned } from "./checks/poisoned.ts";
import { recordLeftOut } from "./checks/recordLeftOut.ts";
import { sanitizedTwice } from "./checks/sanitizer.ts";
import { skewNotRuledOut } from "./checks/skewNotRuledOut.ts";
import { symbolsMissing } from "./checks/symbolsMissing.ts";
import { explain } from "./explain.ts";
import { groupsOf } from "./groupsOf.ts";
import type { Mismatch, OpenEvent } from "./OpenEvent.ts";
import { openSequence } from "./openSequence.ts";
import { pairOf } from "./Pair.ts";
import { standardLibrary } from "./packageModule.ts";
import { sideOf } from "./Side.ts";
import { settingsOf } from "./settingsOf.ts";
import { skewOf } from "./skewOf.ts";

export interface JudgeOptions {
  host: Artefact;
  /** In the order in which one process of the host opens them. */
  plugins: readonly Artefact[];
  /** Opened before them in that process, and judged already; refused ones included. */
  after?: readonly Artefact[];
  /** Judges every plugin in a process of its own, as if it were the only one. */
  each?: boolean;
  /** Takes silent skew that cannot be ruled out as an error. */
  strict?: boolean;
}

/** Predicts, from files alone, what the host does with its plugins, and why. */
export function judge(options: JudgeOptions): CheckReport {
  const { host, plugins, after = [], each = false, strict = false } = options;
  const events = each
    ? plugins.flatMap((plugin) => openSequence(host, [plugin]))
    : openSequence(host, [...after, ...plugins]).slice(after.length);
  const { goVersion } = sideOf(host, "the host");
  const found = [
    hostCannotLoad(host),
    glibcTooOldForHost(host),
    muslHost(host),
    brokenRelease(host, each ? 1 : after.length + plugins.length),
  ];
  const report = {
    host: {
      file: host.display,
      ...(goVersion !== undefined && { goVersion }),
      ...sizeOf(host),
      ...(host.descriptor && { descriptor: host.descriptor }),
    },
    plugins: events.map((event) => verdictOn(event, host, strict)),
    findings: [...found, cutFile(host), recordLeftOut(host)].filter((each) => each !== undefined),
  };
  return { version: 1, command: "check", ok: isOk(report), ...report };
}

/** Whether every plugin loads and no finding counts as an error. */
export function isOk(report: Pick<CheckReport, "plugins" | "findings">): boolean {
  const findings = [...report.findings, ...report.plugins.flatMap((each) => each.findings)];
  const loads = report.plugins.every(({ verdict }) => /^loads/.test(verdict));
  return loads && findings.every((each) => each.severity !== "error");
}

function verdictOn(event: OpenEvent, host: Artefact, strict: boolean): PluginVerdict {
  const { plugin, message } = event;
  const loads = event.kind === "loads" || event.kind === "loaded-before";
  const {
    skew,
    notRuledOut,
    findings: skewFindings,
  } = loads
    ? skewOf(event.agreed, plugin, host)
    : ({ skew: "unknown", notRuledOut: [], findings: [] } as const);
  const mismatches = mismatchesOf(event);
  const compared = mismatches.map((mismatch) => compareWith(mismatch, plugin, host));
  const findings: (Finding | undefined)[] = [
    notAPlugin(event, host),
    missingLibrary(event),
    otherCLibrary(event, host),
    missingSymbols(event),
    glibcTooOld(event),
    otherPlatform(event, host),
    damagedFile(event),
    alreadyLoaded(event),
    symbolsMissing(event),
    sanitizedTwice(event),
    anotherImportPath(event, host),
    poisoned(event, host),
    entryMissing(plugin),
    cutFile(plugin),
    ...compared.flatMap(({ findings }) => findings),
    ...skewFindings,
    strict ? skewNotRuledOut(plugin, notRuledOut) : undefined,
    recordLeftOut(plugin),
  ];
  const verdict = classOf(event);
  return {
    file: plugin.display,
    ...(plugin.unit && { name: plugin.unit.name }),
    ...sizeOf(plugin),
    verdict: verdict === "loads" && skew === "found" ? "loads-skewed" : verdict,
    skew,
    ...some("notRuledOut", [...notRuledOut]),
    ...("first" in event && event.first !== undefined && { firstPackage: event.first }),
    ...(message !== undefined && { message }),
    packages: compared.flatMap(({ packages }) => packages),
    ...some(
      "groups",
      compared.flatMap(({ groups }) => groups),
    ),
    ...some(
      "settings",
      compared.flatMap(({ settings }) => settings),
    ),
    findings: findings.filter((each) => each !== undefined),
  };
}

function sizeOf({ binary }: Artefact): { size?: number } {
  return binary.ok ? { size: binary.binary.size } : {};
}

/** A list under its name, unless it is empty. */
function some<K extends string, T>(key: K, list: T[]): { [key in K]?: T[] } {
  return list.length > 0 ? ({ [key]: list } as { [key in K]: T[] }) : {};
}

function mismatchesOf(event: OpenEvent): Mismatch[] {
  return "mismatches" in event ? event.mismatches : [];
}

/** What a file that came before accounts for; a rejected one explains itself by being there. */
function compareWith(mismatch: Mismatch, plugin: Artefact, host: Artefact) {
  const pair = pairOf(mismatch, plugin, host);
  const { causes, findings } = mismatch.rejected ? { causes: [], findings: [] } : explain(pair);
  const packages = pair.differing.map(({ path, module, expected, actual }) => ({
    path,
    ...(module !== standardLibrary && { module }),
    host: expected,
    plugin: actual,
  }));
  return { packages, groups: groupsOf(pair, causes), settings: settingsOf(pair), findings };
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
    case "sanitizer":
      return "fatal";
    case "other-layout":
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
