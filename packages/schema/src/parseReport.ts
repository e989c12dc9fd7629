import * as generated from "./generated/reportValidators.ts";
import type { ReportKind } from "./kinds.ts";
import { type ParseResult, parseText } from "./parseText.ts";
import type { Validate } from "./SchemaError.ts";

const validators: Record<ReportKind, Validate> = {
  "check-report": generated.checkReport,
  "build-report": generated.buildReport,
  "ci-report": generated.ciReport,
  "align-report": generated.alignReport,
  "explain-report": generated.explainReport,
  "why-report": generated.whyReport,
  "inspect-report": generated.inspectReport,
  "plan-report": generated.planReport,
  "key-report": generated.keyReport,
  "fetch-report": generated.fetchReport,
  "doctor-report": generated.doctorReport,
  "init-report": generated.initReport,
  "pack-report": generated.packReport,
  "verify-report": generated.verifyReport,
  "affected-report": generated.affectedReport,
  "install-report": generated.installReport,
};

/** Reads and validates a report, for programs that take one from `--json`; as `parseDocument` does. */
export function parseReport<K extends ReportKind>(
  kind: K,
  text: string,
  file: string,
): ParseResult<K> {
  return parseText(kind, validators[kind], text, file);
}
