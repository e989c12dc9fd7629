import type { InitReport } from "@lockstep/schema";

/** An init report for people: what was found, what is written, what to run next. */
export function initText(report: InitReport): string {
  const { go, modules, profile, hosts, plugins, files, notes, next, written } = report;
  const rows: [string, string][] = [
    ["Go", `${go.version}, ${go.origin}`],
    ["modules", modulesText(modules)],
    ...hosts.map(({ name, folder }): [string, string] => ["host", `${name}  ${folder}`]),
    ...plugins.map(({ name, folder, entry }): [string, string] => [
      "plugin",
      `${name}  ${folder}${entry === undefined ? "" : `  looked up: ${entry}`}`,
    ]),
    ...(profile
      ? [["profile", `${profile.name}, the flags of ${profile.origin}`] as [string, string]]
      : []),
    ...notes.map((note): [string, string] => ["note", note]),
  ];
  const lines = [
    ...rows.map(([name, text]) => `${name.padEnd(8)} ${text}`),
    written ? "wrote:" : "would write:",
    ...files.flatMap((file) => [`  ${file.path}`, ...(written ? [] : contentOf(file))]),
    ...(written || next.length === 0 ? [] : ["nothing was written"]),
    ...(next.length > 0 ? ["next:", ...next.map((command) => `  ${command}`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function modulesText({ kind, folders, vendor }: InitReport["modules"]): string {
  const from = vendor ? ", from the vendor folder" : "";
  if (kind === "module") return `one, at the root, without a go.work${from}`;
  const how = kind === "go.work" ? "in one build by go.work" : "in one build by a new go.work";
  return `${folders.join(", ")}: ${how}${from}`;
}

/** Texts of documents that a person reads before they are written; what is changed is there already. */
function contentOf({ action, text }: InitReport["files"][number]): string[] {
  if (text === undefined || action === "change") return [];
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`);
}
