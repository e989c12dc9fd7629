import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type HostUnit, hasDriver, type PluginUnit, pluginEntry } from "@lockstep/go-workspace";
import { HandshakeError, type Host, HostLoaderError, openHost } from "@lockstep/host-loader";
import { openJudged } from "@lockstep/host-loader/openJudged";
import { artefactPath } from "@lockstep/orchestrator";
import { counted } from "../counted.ts";
import type { HandedRelease } from "./artefactsStep.ts";
import type { GatedPlace } from "./place.ts";
import { buildProbe, inProbeFolder } from "./probe.ts";
import type { StepResult } from "./step.ts";

/**
 * Really opens every plugin, whatever was judged, in a child process, in the workspace's order: of
 * its host, or of a probe that links the same packages where the host has no driver. What the
 * workspace built, unless a release is handed over, whose files are opened then.
 */
export async function loadStep(place: GatedPlace, release?: HandedRelease): Promise<StepResult> {
  const { workspace, gated, profile, context } = place;
  const findings: Finding[] = [];
  let loaded = 0;
  const probed: string[] = [];
  const absent: string[] = [];
  for (const host of gated.hosts) {
    const plugins = gated.plugins.filter(({ manifest }) => manifest.host === host.name);
    const { failed, opened } = hasDriver(host)
      ? await openInHost(host, plugins)
      : await openInProbe(host, plugins);
    findings.push(...failed);
    loaded += opened;
  }
  const by = probed.length > 0 ? ` by a probe of ${probed.join(", ")}` : "";
  const not = absent.length > 0 ? `; the release has no file of ${absent.join(", ")}` : "";
  return { findings, summary: `${counted(loaded, "plugin")} opened${by}${not}` };

  async function openInHost(host: HostUnit, plugins: PluginUnit[]) {
    const stdout = process.stderr; // ours is the report's
    if (release) {
      const { file } = release.manifest.host;
      if (file === undefined) {
        absent.push(host.name);
        return { failed: [], opened: 0 };
      }
      return openFiles(await openHost({ binary: join(release.folder, file), stdout }), plugins);
    }
    const { root } = workspace;
    const running = await openJudged({ workspace: root, host: host.name, profile, stdout });
    return openAll(running, plugins, ({ name }) => running.load(name));
  }

  async function openInProbe(host: HostUnit, plugins: PluginUnit[]) {
    if (plugins.length === 0) return { failed: [], opened: 0 };
    context.progress.step(`linking a probe of ${host.name}`);
    return inProbeFolder(place, host, async (folder) => {
      const probe = await buildProbe(place, host, folder);
      if (!probe.ok) return { failed: probe.findings, opened: 0 };
      probed.push(host.name);
      const running = await openHost({ binary: probe.binary, stdout: process.stderr });
      return await openFiles(running, plugins);
    });
  }

  function openFiles(running: Host, plugins: PluginUnit[]) {
    return openAll(running, plugins, (unit) => {
      const file = release ? pluginIn(release, unit) : artefactPath(workspace, unit, profile);
      return running.load(file, { entry: pluginEntry(unit.manifest) ?? "" });
    });
  }

  async function openAll(
    running: Host,
    plugins: PluginUnit[],
    load: (plugin: PluginUnit) => Promise<unknown>,
  ) {
    const failed: Finding[] = [];
    let opened = 0;
    try {
      for (const plugin of plugins) {
        context.progress.step(`loading ${plugin.name} into ${plugin.manifest.host}`);
        try {
          await load(plugin);
          opened++;
        } catch (error) {
          if (!(error instanceof HostLoaderError)) throw error;
          failed.push(...error.findings);
          if (error instanceof HandshakeError) break; // no other plugin would see more of it
        }
      }
    } finally {
      await running.close();
    }
    return { failed, opened };
  }
}

function pluginIn({ folder, manifest }: HandedRelease, { name }: PluginUnit): string {
  const plugin = manifest.plugins.find((each) => each.name === name);
  if (!plugin) throw new Error(`${name} is not in the release of this run`);
  return join(folder, plugin.file);
}
