/** Names of the reporters that print each report as it comes; each is one file. */
export const streamReporters = ["terminal", "json", "github"] as const;

/** Names of the reporters that make one document of all reports of a run; each is one file. */
export const documentReporters = ["markdown", "gitlab", "sarif", "junit", "html"] as const;

export type StreamReporter = (typeof streamReporters)[number];
export type DocumentReporter = (typeof documentReporters)[number];
export type ReporterName = StreamReporter | DocumentReporter;
