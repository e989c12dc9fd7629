import type { CheckReport, PluginVerdict } from "@lockstep/schema";
import type { Report } from "./options.ts";
import { isFindings } from "./reportFindings.ts";

/** Which host does what with which plugin. */
export interface VerdictMatrix {
  hosts: CheckReport[];
  rows: {
    /** The plugin's name, or its file where it has none. */
    plugin: string;
    /** One for each host; undefined where the plugin is not for it. */
    cells: (PluginVerdict | undefined)[];
  }[];
}

/** The verdicts of a run, plugins in the order in which they are opened; those of a gate too. */
export function verdictMatrix(reports: readonly Report[]): VerdictMatrix {
  const hosts = reports.flatMap((report): CheckReport[] => {
    if (isFindings(report)) return [];
    if (report.command === "ci") return report.checks ?? [];
    return report.command === "check" ? [report] : [];
  });
  const rows = new Map<string, (PluginVerdict | undefined)[]>();
  for (const [column, { plugins }] of hosts.entries()) {
    for (const verdict of plugins) {
      const plugin = verdict.name ?? verdict.file;
      const cells = rows.get(plugin) ?? hosts.map(() => undefined);
      cells[column] = verdict;
      rows.set(plugin, cells);
    }
  }
  return { hosts, rows: [...rows].map(([plugin, cells]) => ({ plugin, cells })) };
}

/** Whether a plugin needs somebody's attention: it does not load, or not as the same code. */
export function needsAttention({ verdict, skew, findings }: PluginVerdict): boolean {
  return verdict !== "loads" || skew === "found" || findings.some((f) => f.severity === "error");
}
