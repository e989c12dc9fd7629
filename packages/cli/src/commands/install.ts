import { resolve } from "node:path";
import { installRelease, rollBack } from "@lockstep/distribution";
import { unreachable } from "@lockstep/schema";
import type { Action } from "../command.ts";
import { installOptions } from "../release/installOptions.ts";
import { installReport, installText } from "../release/installReport.ts";

/** `lockstep install RELEASE --to ROOT`, or `--rollback`: what is in place afterwards is whole. */
export const installCommand: Action = async (context, [named], options) => {
  const asked = installOptions(named, options);
  if (asked.kind === "usage") return asked;
  const at = (path: string) => ({ path: resolve(context.cwd, path), display: path });
  const root = at(asked.to);
  const how = {
    signal: context.signal,
    onWait: (holder: { pid: number } | undefined) =>
      context.progress.step(`another install works there (process ${holder?.pid}); waiting`),
  };
  const { release, digest, keep } = asked.kind === "install" ? asked : {};
  context.progress.step(release === undefined ? "going back" : "installing");
  const result =
    release === undefined
      ? await rollBack(root, how)
      : await installRelease(
          {
            source: at(release),
            root,
            ...(digest !== undefined && { digest }),
            ...(keep !== undefined && { keep }),
          },
          how,
        );
  switch (result.kind) {
    case "findings":
      return { kind: "findings", exitCode: 1, findings: result.findings };
    case "refused":
      return { kind: "report", exitCode: 1, reports: [result.report] };
    case "in-place": {
      const report = installReport(result, asked.to);
      return { kind: "text", exitCode: 0, text: installText(report), data: report };
    }
    default:
      return unreachable(result);
  }
};
