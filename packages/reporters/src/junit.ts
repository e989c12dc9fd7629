import type {
  Against,
  BuildReport,
  BuiltUnit,
  CheckReport,
  CiReport,
  Finding,
  PluginVerdict,
  VerifyReport,
} from "@lockstep/schema";
import { messageLines } from "./messageLines.ts";
import type { RenderOptions, Report } from "./options.ts";
import { isFindings, reportFindings } from "./reportFindings.ts";
import { summary } from "./summary.ts";
import { element, escaped } from "./xmlText.ts";

/** One question and its answer, as a test case. */
interface Case {
  /** What the question is about: a plugin, a step, a unit. */
  of: string;
  name: string;
  milliseconds?: number;
  /** Why it was not asked. */
  skipped?: string;
  /** What is wrong, where no finding says it. */
  failure?: string;
  findings: readonly Finding[];
}

interface Suite {
  name: string;
  cases: Case[];
}

/**
 * JUnit XML: a suite for each host, with a case per plugin and check: that it loads, that it runs
 * the same code, and one for each further finding. Names stay the same from run to run, as CI keeps
 * their history. Errors fail a case; what weighs less is its output.
 */
export function junit(reports: readonly Report[], options: RenderOptions): string {
  const suites = reports.flatMap(suitesOf).map((suite) => suiteElement(suite, options));
  const body = element("testsuites", { name: "lockstep" }, "\n", ...suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

function suitesOf(report: Report): Suite[] {
  if (!isFindings(report)) {
    if (report.command === "check") return [checkSuite(report)];
    if (report.command === "build") return [buildSuite(report)];
    if (report.command === "verify") return [verifySuite(report)];
    if (report.command === "ci") return ciSuites(report);
  }
  const findings = reportFindings(report).map(({ finding }) => finding);
  const name = isFindings(report) ? "findings" : report.command;
  return [{ name, cases: [{ of: name, name: summary(report) || "no findings", findings }] }];
}

function checkSuite({ host, plugins, findings }: CheckReport): Suite {
  const own = { of: host.file, name: "can load plugins", findings };
  return { name: `check ${host.file}`, cases: [own, ...plugins.flatMap(pluginCases)] };
}

function pluginCases({ file, name, verdict, skew, message, findings }: PluginVerdict): Case[] {
  const of = name ?? file;
  const loads = verdict.startsWith("loads");
  const open = loads ? [] : findings;
  const skewed = skew === "found" ? findings : [];
  const rest = loads && skew !== "found" ? findings : [];
  return [
    { of, name: "loads", findings: open, ...(!loads && { failure: message ?? verdict }) },
    {
      of,
      name: "same code and settings",
      findings: skewed,
      ...(!loads && { skipped: "it does not load" }),
      ...(loads && skew === "unknown" && { skipped: "not ruled out without build records" }),
    },
    ...[...new Set(rest.map(({ code }) => code))].map((code) => ({
      of,
      name: code,
      findings: rest.filter((each) => each.code === code),
    })),
  ];
}

function buildSuite(report: BuildReport): Suite {
  const { units, findings, profile } = report;
  const named = new Set(units.map(({ name }) => name));
  const others = findings.filter(({ subject }) => !named.has(subject ?? ""));
  const workspace = { of: "workspace", name: "in order", findings: others };
  return {
    name: `build ${profile}`,
    cases: [workspace, ...units.map((unit) => unitCase(unit, findings))],
  };
}

function unitCase({ name, status, reason, milliseconds }: BuiltUnit, findings: Finding[]): Case {
  return {
    of: name,
    name: "builds",
    milliseconds,
    findings: findings.filter(({ subject }) => subject === name),
    ...(status === "failed" && { failure: reason }),
    ...(status === "skipped" && { skipped: reason }),
  };
}

function verifySuite({ units, findings, profile, release }: VerifyReport): Suite {
  const named = new Set(units.map(({ name }) => name));
  const others = findings.filter(({ subject }) => !named.has(subject ?? ""));
  const cases = units.map(({ name, status, milliseconds }) => ({
    of: name,
    name: "is the same bytes",
    milliseconds,
    findings: findings.filter(({ subject }) => subject === name),
    ...(status !== "same" && { failure: status }),
  }));
  const first = { of: "workspace", name: "can be rebuilt", findings: others };
  return { name: `verify ${release?.folder ?? profile}`, cases: [first, ...cases] };
}

function ciSuites({ steps, checks = [], against }: CiReport): Suite[] {
  const cases = steps.map(({ name, ok, skipped, milliseconds, findings, summary: said }) => ({
    of: "ci",
    name,
    milliseconds,
    findings,
    ...(!ok && skipped === undefined && { failure: said }),
    ...(skipped !== undefined && { skipped }),
  }));
  const suites = [{ name: "ci", cases }, ...checks.map(checkSuite)];
  return against ? [...suites, againstSuite(against, steps)] : suites;
}

/** A case for each deployed artefact; what has to be redeployed is output, what breaks a failure. */
function againstSuite({ deployed, artefacts }: Against, steps: CiReport["steps"]): Suite {
  const found = steps.flatMap(({ name, findings }) => (name === "against" ? findings : []));
  const cases = artefacts.map((artefact) => ({
    of: artefact.name,
    name: "survives the change",
    findings: found.filter(({ subject }) => subject === artefact.name),
  }));
  return { name: `against ${deployed}`, cases };
}

function suiteElement({ name, cases }: Suite, options: RenderOptions): string {
  const seconds = (sum: number) => (sum / 1000).toFixed(3);
  const time = cases.reduce((sum, { milliseconds = 0 }) => sum + milliseconds, 0);
  const counts = {
    tests: cases.length,
    failures: cases.filter(fails).length,
    errors: 0,
    skipped: cases.filter((each) => each.skipped !== undefined && !fails(each)).length,
  };
  const written = cases.map((each) => {
    const { of, name: title, milliseconds = 0 } = each;
    const facts = { classname: of, name: title, time: seconds(milliseconds) };
    return `${element("testcase", facts, ...outcome(each, options))}\n`;
  });
  return `${element("testsuite", { name, ...counts, time: seconds(time) }, "\n", ...written)}\n`;
}

function fails({ failure, findings }: Case): boolean {
  return failure !== undefined || findings.some(({ severity }) => severity === "error");
}

function outcome(each: Case, options: RenderOptions): string[] {
  const { skipped, failure, findings } = each;
  const errors = findings.filter(({ severity }) => severity === "error");
  const others = findings.filter(({ severity }) => severity !== "error");
  const texts = others.map((finding) => wording(finding, options));
  const failed = errors.map((finding) => {
    const message = `${finding.code}: ${finding.title}`;
    return element("failure", { type: finding.code, message }, escaped(wording(finding, options)));
  });
  if (failed.length === 0 && failure !== undefined) {
    failed.push(element("failure", { type: "lockstep", message: failure }));
  }
  return [
    ...(skipped !== undefined && failed.length === 0
      ? [element("skipped", {}, escaped(skipped))]
      : []),
    ...failed,
    ...(texts.length > 0 ? [element("system-out", {}, escaped(texts.join("\n\n")))] : []),
  ];
}

function wording(finding: Finding, options: RenderOptions): string {
  const { where, severity, code, title } = finding;
  const place = where ? [`${where.file}${where.line === undefined ? "" : `:${where.line}`}`] : [];
  return [`${severity} ${code}: ${title}`, ...place, ...messageLines(finding, options)].join("\n");
}
