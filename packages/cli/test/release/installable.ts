import {
  cpSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fixturesRoot, makeOnce } from "@lockstep/go-fixtures";
import type { ReleaseManifest } from "@lockstep/schema";
import { sha256File } from "@lockstep/store";
import { command, emptyFolder } from "../lockstep.ts";
import { builtWorkspace, packedRelease, ran, stateOfCli } from "./workspace.ts";

/** Releases to install, as folders; never written to. */
export interface Installable {
  /** Host, clock and hello, which says "Hello, world!". */
  one: string;
  oneTar: string;
  /** The same host, and a hello that says "Good day, world!". */
  two: string;
  /** That hello alone. */
  hotfix: string;
  /** A hello alone of another contract, which only another host can load. */
  apart: string;
}

/** Made once for each state of the CLI. */
export async function installable(): Promise<Installable> {
  const folder = await makeOnce(
    join(fixturesRoot(), `installable-${stateOfCli()}`),
    async (made) => {
      const { folder: one, tar } = await packedRelease();
      cpSync(one, join(made, "one"), { recursive: true });
      cpSync(tar, join(made, "one.tar"));
      const root = await builtWorkspace();
      edit(join(root, "plugins/hello/hello.go"), '"Hello, "', '"Good day, "');
      ran(root, ["build"]);
      ran(root, ["pack", "-o", join(made, "two")]);
      ran(root, ["pack", "hello", "-o", join(made, "hotfix")]);
      edit(join(root, "contract/contract.go"), "type GreetRequest struct {", "$&\n\tTitle string");
      ran(root, ["generate"]);
      ran(root, ["build"]);
      ran(root, ["pack", "hello", "-o", join(made, "apart")]);
    },
  );
  const at = (name: string) => join(folder, name);
  return {
    one: at("one"),
    oneTar: at("one.tar"),
    two: at("two"),
    hotfix: at("hotfix"),
    apart: at("apart"),
  };
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

/** A copy of a release, to do with as one likes. */
export function copyOf(release: string): string {
  const copy = join(realpathSync(emptyFolder()), "copy");
  cpSync(release, copy, { recursive: true });
  return copy;
}

/** Another release of the same files: it loads the plugins the other way round. */
export function reversed(release: string): string {
  const copy = copyOf(release);
  const { plugins, ...manifest } = manifestOf(copy);
  return resummed(copy, { ...manifest, plugins: plugins.reverse() });
}

/** The first release with plugins of the second in place of its own: whole, and not aligned. */
export function mixed(release: string, other: string): string {
  const copy = copyOf(release);
  const { plugins, ...manifest } = manifestOf(copy);
  const others = manifestOf(other).plugins;
  cpSync(join(other, "plugins"), join(copy, "plugins"), { recursive: true });
  const chosen = plugins.map((each) => others.find(({ name }) => name === each.name) ?? each);
  return resummed(copy, { ...manifest, plugins: chosen });
}

function manifestOf(release: string): ReleaseManifest {
  return JSON.parse(readFileSync(join(release, "release.json"), "utf8"));
}

function resummed(copy: string, manifest: ReleaseManifest): string {
  writeFileSync(join(copy, "release.json"), JSON.stringify(manifest));
  const sums = "sed 's/^.*  //' SHA256SUMS | xargs sha256sum > new && mv new SHA256SUMS";
  const summed = command(copy, ["sh", "-c", sums]);
  if (summed.code !== 0) throw new Error(summed.stderr);
  return copy;
}

/** The digest of a release: that of its sums. */
export function digestOf(folder: string): string {
  return sha256File(join(folder, "SHA256SUMS"));
}

/** A root in a new folder, with this release in place. */
export function installed(release: string): string {
  const root = join(realpathSync(emptyFolder()), "srv");
  ran("/", ["install", release, "--to", root]);
  return root;
}

/**
 * The digest of what is in place below a root, after `sha256sum` has found each file of it as it was
 * packed and no other is there. Throws where it is a mixture.
 */
export function inPlace(root: string): string {
  const folder = join(root, "current");
  const summed = command(folder, ["sha256sum", "--strict", "--quiet", "-c", "SHA256SUMS"]);
  if (summed.code !== 0)
    throw new Error(`${readlinkSync(folder)}: ${summed.stdout}${summed.stderr}`);
  const named = readFileSync(join(folder, "SHA256SUMS"), "utf8").trim().split("\n").length;
  const files = readdirSync(realpathSync(folder), { recursive: true, withFileTypes: true });
  const count = files.filter((entry) => !entry.isDirectory()).length;
  if (count !== named + 1) throw new Error(`${count} files, ${named} sums`);
  return digestOf(folder);
}

/** What the host in place prints: it opens each plugin beside it and asks it. */
export function hostSays(root: string): string[] {
  const { code, stdout, stderr } = command("/", [join(root, "current/host")]);
  if (code !== 0) throw new Error(stderr);
  return stdout.trim().split("\n");
}
