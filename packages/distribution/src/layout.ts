import type { ReleaseManifest } from "@lockstep/schema";

/** Names of the files of a release beside the artefacts. */
export const manifestFile = "release.json";
export const descriptorFile = "host.descriptor.json";
export const sumsFile = "SHA256SUMS";

/** More files than any release has: two for each plugin. */
export const mostFiles = 20_000;

/** One artefact of a release: its path there, and what it has to be. */
export interface ReleasedFile {
  file: string;
  size: number;
  sha256: string;
}

/** The artefacts of a release, the host first; each has its build record beside it. */
export function artefactsOf({ host, plugins }: ReleaseManifest): ReleasedFile[] {
  const { file } = host;
  return [...(file === undefined ? [] : [{ ...host, file }]), ...plugins];
}

/** The build record of an artefact. */
export function recordFile(artefact: string): string {
  return `${artefact}.record.json`;
}

/** Every path that a release with this manifest has, but for SHA256SUMS. */
export function contentOf(manifest: ReleaseManifest): string[] {
  const artefacts = artefactsOf(manifest).flatMap(({ file }) => [file, recordFile(file)]);
  return [manifestFile, descriptorFile, ...artefacts].sort();
}

/** Permissions of a file of a release: only the host is run as a program. */
export function modeOf({ host }: ReleaseManifest, path: string): number {
  return path === host.file ? 0o755 : 0o644;
}
