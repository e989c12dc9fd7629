import { relative, resolve } from "node:path";
import { occupied } from "@lockstep/distribution";
import { withBuildLock } from "@lockstep/orchestrator";
import { askedTarget } from "../askedTarget.ts";
import type { Action } from "../command.ts";
import { prepareLocked } from "../prepare.ts";
import { packUnits } from "../release/packUnits.ts";
import { releaseUnits } from "../release/releaseUnits.ts";
import { unknownNames } from "../unknownNames.ts";

/** `lockstep pack [NAME...] -o DIR`: what was built, if it is current and aligned, as one folder. */
export const packCommand: Action = async (context, [named], options) => {
  if (options.output === undefined) {
    return { kind: "usage", message: "say where to: `lockstep pack -o DIR`" };
  }
  const prepared = await prepareLocked(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const platform = askedTarget(options.target);
  if (!platform.ok) return { kind: "usage", message: platform.message };
  const asked = { profile: String(options.profile), names: (named as unknown[]).map(String) };
  const unknown = unknownNames(workspace, asked);
  if (unknown.length > 0) return { kind: "findings", exitCode: 2, findings: unknown };
  const units = releaseUnits(workspace, asked.names);
  if (typeof units === "string") return { kind: "usage", message: units };
  const folder = resolve(context.cwd, String(options.output));
  const taken = occupied(folder, relative(context.cwd, folder) || ".");
  if (taken) return { kind: "findings", exitCode: 1, findings: [taken] };
  const tar = options.tar === undefined ? undefined : resolve(context.cwd, String(options.tar));
  const request = {
    ...{ units, profile: asked.profile, target: platform.target, folder },
    ...(tar !== undefined && { tar }),
  };
  return await withBuildLock(workspace.root, () => packUnits(context, workspace, request), {
    signal: context.signal,
    onWait: (pid) => context.progress.step(`a build works here (process ${pid}); waiting`),
  });
};
