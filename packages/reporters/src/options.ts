import type { BuildReport, CheckReport, CiReport, Finding } from "@lockstep/schema";

/** What can be reported. A plain list is what a command found before it had a report. */
export type Report = CheckReport | BuildReport | CiReport | readonly Finding[];

/** Names of the reporters; each is one file. */
export type ReporterName = "terminal" | "json" | "github";

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
}
