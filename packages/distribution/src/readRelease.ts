import { lstatSync, readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { type HostDescriptor, type ReleaseManifest, readDocument } from "@lockstep/schema";
import { sha256, sha256File } from "@lockstep/store";
import {
  artefactsOf,
  contentOf,
  descriptorFile,
  manifestFile,
  mostFiles,
  sumsFile,
} from "./layout.ts";
import { parseSums, type Sums } from "./sums.ts";

/** A release that is whole: every file is the one that was packed, and there is no other. */
export interface Release {
  folder: string;
  /** SHA-256 over its SHA256SUMS, which covers all the rest. */
  digest: string;
  manifest: ReleaseManifest;
  descriptor: HostDescriptor;
  sums: Sums;
}

export type ReadReleaseResult = { ok: true; release: Release } | { ok: false; findings: Finding[] };

const mostSumsBytes = 4 * 1024 * 1024;

/**
 * Reads the release in a folder, sums first: nothing of it is believed before it is what SHA256SUMS
 * says. `display` is how the person names the folder. Otherwise LS7001 for each file that differs,
 * is missing or is too many, or what is wrong with the documents.
 */
export async function readRelease(folder: string, display = folder): Promise<ReadReleaseResult> {
  const damaged = (file: string, cause: string): Finding => notWhole(join(display, file), cause);
  const present = filesIn(folder);
  if (typeof present === "string") {
    return { ok: false, findings: [notWhole(display, present)] };
  }
  const stray = present.filter(({ isFile }) => !isFile);
  if (stray.length > 0) {
    const cause = "it is a link or a special file; a release has regular files alone";
    return { ok: false, findings: stray.map(({ path }) => damaged(path, cause)) };
  }
  const names = new Set(present.map(({ path }) => path));
  if (!names.delete(sumsFile)) {
    return { ok: false, findings: [damaged(sumsFile, "it is missing, so this is no release")] };
  }
  const text = await readSums(join(folder, sumsFile));
  const sums = text === undefined ? undefined : parseSums(text);
  if (text === undefined || !sums) {
    return { ok: false, findings: [damaged(sumsFile, "it is not a list of SHA-256 sums")] };
  }
  const findings = [
    ...[...sums].flatMap(([path, digest]) => {
      if (!names.has(path)) return [damaged(path, "it is missing")];
      const actual = sha256File(join(folder, path));
      if (actual === digest) return [];
      return [damaged(path, `SHA256SUMS says ${digest}, the file is ${actual}`)];
    }),
    ...[...names]
      .filter((path) => !sums.has(path))
      .map((path) => damaged(path, "it is not in SHA256SUMS, so it was not packed")),
  ];
  if (findings.length > 0) return { ok: false, findings };
  return readDocuments({ folder, display, digest: sha256(text), sums });
}

async function readDocuments({
  folder,
  display,
  ...read
}: {
  folder: string;
  display: string;
  digest: string;
  sums: Sums;
}): Promise<ReadReleaseResult> {
  const documents = { manifest: manifestFile, descriptor: descriptorFile };
  const at = (file: string) => [join(folder, file), join(display, file)] as const;
  const manifest = await readDocument("release", ...at(documents.manifest));
  const descriptor = await readDocument("descriptor", ...at(documents.descriptor));
  if (!manifest.ok || !descriptor.ok) {
    const findings = [manifest, descriptor].flatMap((each) => (each.ok ? [] : each.findings));
    return { ok: false, findings };
  }
  const release = { folder, ...read, manifest: manifest.value, descriptor: descriptor.value };
  const cause = contradiction(release);
  if (cause !== undefined) {
    return { ok: false, findings: [notWhole(join(display, manifestFile), cause)] };
  }
  return { ok: true, release };
}

/** What the manifest says of the files and they do not say themselves. */
function contradiction({ manifest, descriptor, sums }: Release): string | undefined {
  const listed = contentOf(manifest);
  const twice = repeated(listed) ?? repeated(manifest.plugins.map(({ name }) => name));
  if (twice !== undefined) return `${twice} is in the manifest twice`;
  if (manifest.host.file?.includes("/")) return "the host is not beside its manifest";
  const stray = [...sums.keys()].find((path) => !listed.includes(path));
  if (stray !== undefined) return `${stray} is in the release and not in its manifest`;
  const lacking = listed.find((path) => !sums.has(path));
  if (lacking !== undefined) return `${lacking} is in the manifest and not in the release`;
  const other = artefactsOf(manifest).find(({ file, sha256 }) => sums.get(file) !== sha256);
  if (other) return `the manifest has ${other.file} as ${other.sha256}`;
  if (descriptor.artefact.sha256 === manifest.host.sha256) return undefined;
  return `the host is ${manifest.host.sha256}, its descriptor is of ${descriptor.artefact.sha256}`;
}

function repeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

/** Files of a folder and of those in it, or why there are none. */
function filesIn(folder: string): { path: string; isFile: boolean }[] | string {
  const status = statSync(folder, { throwIfNoEntry: false }); // `current` of a root is a link
  if (!status) return "there is no such folder";
  if (!status.isDirectory()) return "it is not a folder";
  const found: { path: string; isFile: boolean }[] = [];
  const folders = [""];
  for (let at = folders.shift(); at !== undefined; at = folders.shift()) {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else found.push({ path, isFile: entry.isFile() });
      if (found.length + folders.length > mostFiles) return `it has more than ${mostFiles} files`;
    }
  }
  return found;
}

async function readSums(file: string): Promise<string | undefined> {
  const { size } = lstatSync(file);
  return size > mostSumsBytes ? undefined : await readFile(file, "utf8");
}

function notWhole(file: string, cause: string): Finding {
  return finding("LS7001", {
    where: { file },
    cause,
    fix: { text: "take the release again from where it was packed, or pack it again" },
  });
}
