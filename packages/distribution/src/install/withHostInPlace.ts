import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { finding } from "@lockstep/findings";
import { mergeReleases } from "../mergeReleases.ts";
import { type ReadReleaseResult, type Release, readRelease } from "../readRelease.ts";
import { writeRelease } from "../writeRelease.ts";
import type { Root } from "./readRoot.ts";
import { currentLink, releasesFolder } from "./rootLayout.ts";

/**
 * The release that plugins without a host make together with what is in place, written into the new
 * folder `merged`. LS7008 where nothing is in place, LS7001 where that is damaged.
 */
export async function withHostInPlace(
  plugins: Release,
  root: Root,
  { merged, display }: { merged: string; display: string },
): Promise<ReadReleaseResult> {
  const inPlace = await releaseInPlace(root, plugins, display);
  if (!inPlace.ok) return inPlace;
  const { release } = inPlace;
  const manifest = mergeReleases(release.manifest, plugins.manifest.plugins);
  const sources = new Map(
    manifest.plugins.map(({ name, file }) => [file, fileOf(name, [plugins, release])]),
  );
  const { file } = manifest.host;
  if (file !== undefined) sources.set(file, join(release.folder, file));
  await mkdir(merged);
  await writeRelease(merged, { manifest, descriptor: release.descriptor, sources });
  return await readRelease(merged, display);
}

async function releaseInPlace(
  { path, display: rootDisplay, current }: Root,
  { manifest }: Release,
  display: string,
): Promise<ReadReleaseResult> {
  if (current !== undefined) {
    return await readRelease(join(path, releasesFolder, current), join(rootDisplay, currentLink));
  }
  const none = finding("LS7008", {
    where: { file: display },
    cause: `it has plugins for the host \`${manifest.host.name}\`, and in ${rootDisplay} is none`,
    fix: { text: "install a release that has the host, then this one" },
  });
  return { ok: false, findings: [none] };
}

/** Where a plugin comes from: the first of these releases that has one of its name. */
function fileOf(name: string, releases: readonly Release[]): string {
  for (const { folder, manifest } of releases) {
    const plugin = manifest.plugins.find((each) => each.name === name);
    if (plugin) return join(folder, plugin.file);
  }
  throw new Error(`the merged release has ${name}, and none of its parts has`);
}
