import { join } from "node:path";
import {
  descriptorFile,
  manifestFile,
  type Release,
  readRelease,
  writeRelease,
} from "@lockstep/distribution";
import { type Finding, finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { artefactPath } from "@lockstep/orchestrator";
import { releaseContent } from "../release/releaseContent.ts";

interface RepackedRequest {
  release: Release;
  /** As the person names its folder. */
  display: string;
  /** Whether the artefacts were found the same. */
  same: boolean;
  fix: NonNullable<Finding["fix"]>;
}

/**
 * Packs from a rebuild what a release holds, into an empty folder, and compares the digests. The
 * documents of the release follow from its artefacts and the manifests of the sources: LS7013 for
 * each that is another one though the artefacts are the same, as after an edit of the load order
 * together with fitting sums. Undefined where the workspace lacks a unit.
 */
export async function repacked(
  { release, display, same, fix }: RepackedRequest,
  workspace: Workspace,
  folder: string,
): Promise<{ digest: string; findings: Finding[] } | undefined> {
  const { manifest, sums } = release;
  const host = workspace.hosts.find(({ name }) => name === manifest.host.name);
  const names = new Set(manifest.plugins.map(({ name }) => name));
  const plugins = workspace.plugins.filter(({ name }) => names.has(name));
  if (!host || plugins.length < names.size) return undefined;
  const withHost = manifest.host.file !== undefined;
  const content = await releaseContent({ host, plugins, withHost }, (unit) =>
    artefactPath(workspace, unit, manifest.profile, manifest.target),
  );
  const digest = await writeRelease(folder, content);
  const packed = await readRelease(folder);
  if (!packed.ok) throw new Error(`a release of the rebuild is not whole: ${folder}`);
  const { sums: others } = packed.release;
  const findings = [manifestFile, descriptorFile]
    .filter((file) => same && sums.get(file) !== others.get(file))
    .map((file) =>
      finding("LS7013", {
        where: { file: join(display, file) },
        subject: file,
        title: "document of a release is not what its sources make",
        cause: `it is ${sums.get(file)}, packed from a rebuild it is ${others.get(file)}`,
        fix,
      }),
    );
  return { digest, findings };
}
