import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { catalogue, docsPath, isCode } from "@lockstep/findings";
import type { Place } from "@lockstep/schema";
import { jsonText } from "./jsonText.ts";
import { messageLines } from "./messageLines.ts";
import type { RenderOptions, Report } from "./options.ts";
import { isFindings } from "./reportFindings.ts";
import { type ShownFinding, shownFindings, unplaced } from "./shownFindings.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;
const schema =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * SARIF 2.1.0, one run of lockstep. Code scanning tracks a result by `primaryLocationLineHash`, so
 * that has the finding's fingerprint, which does not change when lines move.
 */
export function sarif(reports: readonly Report[], options: RenderOptions): string {
  const shown = shownFindings(reports, options);
  const codes = [...new Set(shown.map(({ finding }) => finding.code))].sort();
  const log = {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "lockstep",
            ...(options.version !== undefined && { version: options.version }),
            rules: codes.map((code) => rule(code, options)),
          },
        },
        automationDetails: { id: `lockstep/${commandOf(reports)}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          "%SRCROOT%": { description: { text: "The root of the repository." } },
        },
        results: shown.map((each) => result(each, codes, options)),
      },
    ],
  };
  return jsonText(log);
}

function commandOf([first]: readonly Report[]): string {
  return first === undefined || isFindings(first) ? "findings" : first.command;
}

function rule(code: string, options: RenderOptions) {
  const known = isCode(code) ? catalogue[code] : undefined;
  const page = (options.docsPath ?? docsPath)(code);
  return {
    id: code,
    shortDescription: { text: known?.title ?? code },
    fullDescription: { text: known?.summary ?? code },
    help: { text: `What you see, why, fix and prevention: ${page}` },
    defaultConfiguration: { level: levels[known?.severity ?? "error"] },
  };
}

function result(
  { finding, where, fingerprint }: ShownFinding,
  codes: readonly string[],
  options: RenderOptions,
) {
  const { code, severity, title, subject, certainty, excused } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: [title, ...messageLines(finding, options)].join("\n") },
    locations: [{ physicalLocation: physical(where ?? unplaced) }],
    partialFingerprints: { primaryLocationLineHash: fingerprint, "lockstep/v1": fingerprint },
    ...(excused && {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: `until ${excused.until}: ${excused.reason}`,
        },
      ],
    }),
    ...((subject ?? certainty) !== undefined && {
      properties: {
        ...(subject !== undefined && { subject }),
        ...(certainty && { certainty }),
      },
    }),
  };
}

function physical({ file, line, column, endColumn, source }: Place) {
  return {
    artifactLocation: artifact(file),
    region: {
      startLine: line ?? 1,
      ...(line !== undefined && column !== undefined && { startColumn: column }),
      ...(line !== undefined && column !== undefined && endColumn !== undefined && { endColumn }),
      ...(line !== undefined && source !== undefined && { snippet: { text: source } }),
    },
  };
}

/** A path below the repository's root, or an absolute one, as a URI. */
function artifact(file: string) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}
