import type { Finding } from "@lockstep/findings";
import type { HostUnit } from "@lockstep/go-workspace";
import { HostLoaderError, openHost } from "@lockstep/host-loader";
import { counted } from "../counted.ts";
import type { Place } from "./place.ts";
import type { StepResult } from "./step.ts";

/** Really opens every plugin in a child process of its host, in the workspace's order. */
export async function loadStep({ workspace, profile, context }: Place): Promise<StepResult> {
  const findings: Finding[] = [];
  let loaded = 0;
  for (const host of workspace.hosts) {
    const plugins = workspace.plugins.filter(({ manifest }) => manifest.host === host.name);
    const { failed, opened } = await openAll(
      host,
      plugins.map(({ name }) => name),
    );
    findings.push(...failed);
    loaded += opened;
  }
  return { findings, summary: `${counted(loaded, "plugin")} opened` };

  async function openAll(host: HostUnit, names: string[]) {
    const failed: Finding[] = [];
    let opened = 0;
    const running = await openHost({ workspace: workspace.root, host: host.name, profile });
    try {
      for (const name of names) {
        context.progress.step(`loading ${name} into ${host.name}`);
        try {
          await running.load(name);
          opened++;
        } catch (error) {
          if (!(error instanceof HostLoaderError)) throw error;
          failed.push(...error.findings);
        }
      }
    } finally {
      await running.close();
    }
    return { failed, opened };
  }
}
