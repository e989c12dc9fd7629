import type {
  AlignReport,
  BuildReport,
  CheckReport,
  CiReport,
  ExplainReport,
  Finding,
  InspectReport,
  PlanReport,
  VerifyReport,
  WhyReport,
} from "@lockstep/schema";
import type { Context } from "./context.ts";

/** 0 ok; 1 findings or a failed build; 2 wrong usage or config; 3 the machine is not fit. */
export type ExitCode = 0 | 1 | 2 | 3;

export type CommandReport =
  | AlignReport
  | BuildReport
  | CheckReport
  | CiReport
  | ExplainReport
  | InspectReport
  | PlanReport
  | VerifyReport
  | WhyReport;

/** What a command came to. Commands return it; only `runCli` prints it. */
export type Outcome =
  /** One report, or one for each host of a workspace. */
  | { kind: "report"; exitCode: ExitCode; reports: CommandReport[] }
  | { kind: "findings"; exitCode: ExitCode; findings: Finding[] }
  /** `data` is what `--json` prints; `findings` go to stderr, as they are in `data` as well. */
  | { kind: "text"; exitCode: ExitCode; text: string; data?: unknown; findings?: Finding[] }
  /** The command was called wrongly: what is wrong with it, for stderr; exit code 2. */
  | { kind: "usage"; message: string }
  /** What was asked of a user's own code failed, in its words; exit code 1. */
  | { kind: "failed"; message: string }
  /** The person gave up at a question, which has said so; exit code 130. */
  | { kind: "cancelled" };

export type Options = Record<string, unknown>;

/** A command's working half, loaded only when the command is run. */
export type Action = (context: Context, args: unknown[], options: Options) => Promise<Outcome>;

/** A command's face: enough for help and for parsing, with nothing heavy behind it. */
export interface CommandDefinition {
  /** In cac's notation: `name <required> [optional] [...rest]`. */
  usage: string;
  description: string;
  options: { flags: string; description: string }[];
  examples: string[];
  /** Whether its report can also be a document, as for a forge: see `documentReporters`. */
  documents?: boolean;
  load: () => Promise<Action>;
}
