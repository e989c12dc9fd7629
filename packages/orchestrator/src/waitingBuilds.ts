import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning, ownIdentity, type ProcessIdentity, writeFileAtomic } from "@lockstep/store";
import { stateFolder } from "./buildState.ts";

/** What a build that waits for the workspace's lock asks for, told to the one that holds it. */
export interface WaitingBuild {
  /** Names of the units. */
  names: string[];
  /** Digest over all else that it asks: only a build of equal terms can stand for it. */
  terms: string;
}

interface Announcement extends WaitingBuild {
  process: ProcessIdentity;
}

/** A request that others can see until it is withdrawn, or its process has ended. */
export async function announceBuild(root: string, build: WaitingBuild): Promise<() => void> {
  const process = ownIdentity();
  const folder = requestFolder(root);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}-${randomBytes(4).toString("hex")}.json`);
  const announcement: Announcement = { ...build, process };
  await writeFileAtomic(file, JSON.stringify(announcement), { durable: false });
  return () => rmSync(file, { force: true });
}

/** Names of the units that other builds of these terms wait for right now. */
export function unitsWaitedFor(root: string, terms: string): Set<string> {
  const names = new Set<string>();
  for (const file of requestFiles(root)) {
    const other = readAnnouncement(file);
    if (!other || isRunning(other.process) === false) rmSync(file, { force: true });
    else if (other.terms === terms) for (const name of other.names) names.add(name);
  }
  return names;
}

function requestFolder(root: string): string {
  return join(stateFolder(root), "waiting");
}

function requestFiles(root: string): string[] {
  const folder = requestFolder(root);
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
    return files.map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function readAnnouncement(file: string): Announcement | undefined {
  try {
    const { names, terms, process } = JSON.parse(readFileSync(file, "utf8")) as Announcement;
    const valid = Array.isArray(names) && typeof terms === "string" && process;
    return valid ? { names: names.map(String), terms, process } : undefined;
  } catch {
    return undefined;
  }
}
