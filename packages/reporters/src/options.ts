import type {
  AlignReport,
  BuildReport,
  CheckReport,
  CiReport,
  ExplainReport,
  Finding,
  InspectReport,
  Place,
  PlanReport,
  VerifyReport,
  WhyReport,
} from "@lockstep/schema";
import type { ReporterName } from "./names.ts";

/** What can be reported. A plain list is what a command found before it had a report. */
export type Report =
  | AlignReport
  | CheckReport
  | BuildReport
  | CiReport
  | ExplainReport
  | InspectReport
  | PlanReport
  | VerifyReport
  | WhyReport
  | readonly Finding[];

export interface RenderOptions {
  reporter: ReporterName;
  /** Whether to colour. The caller knows the stream and NO_COLOR. */
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  /** Every package and plugin instead of the first few. */
  all?: boolean;
  /** Where the page of a code lies for this reader. Default: its path in the repository. */
  docsPath?: (code: string) => string;
  /**
   * Where a forge shows what was found at a place, or nowhere: a file of its repository, since it
   * has no artefacts. Default: the place itself.
   */
  shownAt?: (where: Place | undefined) => Place | undefined;
  /** Version of lockstep, for documents that name what made them. */
  version?: string;
}
