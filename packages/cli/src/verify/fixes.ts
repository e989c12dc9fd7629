import { relative } from "node:path";
import type { Release } from "@lockstep/distribution";
import { type Finding, shellQuote } from "@lockstep/findings";
import { profileWords, type Workspace } from "@lockstep/go-workspace";
import { recordPath, type Target } from "@lockstep/orchestrator";
import { goFolders } from "@lockstep/provision";
import { targetWords } from "../askedTarget.ts";
import { selfCommand } from "../selfCommand.ts";
import type { Difference } from "./differenceFinding.ts";

type Fix = NonNullable<Finding["fix"]>;

interface Built {
  cwd: string;
  workspace: Workspace;
  profile: string;
  target: Target;
  store: string;
}

/** What to do about an artefact of the workspace: to build it again, so that the build can't keep it. */
export function fixBuilt({ causes, changes, file }: Difference, built: Built): Fix {
  const { cwd, workspace, store } = built;
  const build = `${selfCommand(workspace.root, cwd)} build${options(built)}`;
  if (causes.includes("unexplained")) {
    const stale = [goFolders(store).buildCaches, file].map(shellQuote).join(" ");
    return {
      text: "remove it and the cache that may have brought other bytes, then build and verify again",
      command: `rm -rf ${stale} && ${build}`,
    };
  }
  if (causes.includes("record") || causes.includes("no-record")) {
    const record = shellQuote(recordPath(file));
    return { text: "build it again", command: `rm -f ${record} && ${build}` };
  }
  const compiler = changes.some(({ what }) => what === "the C toolchain");
  return {
    text: compiler
      ? "verify with the C compiler that it was built with, or build it again with this one"
      : "build it again",
    command: build,
  };
}

/** What to do about a release: nothing here can mend it but another one. */
export function fixReleased({ folder, manifest }: Release, built: Built): Fix {
  const { cwd, workspace } = built;
  const { root } = workspace;
  const names = manifest.plugins.map(({ name }) => name);
  const own = manifest.host.file === undefined ? names : [manifest.host.name, ...names];
  const packed = [...own, "-o", relative(root, folder) || "."].map(shellQuote).join(" ");
  return {
    text:
      "verify in the commit that it was built from, with the Go and C toolchain that its records " +
      "name; if these sources are to be released, build and pack them",
    command:
      `${selfCommand(root, cwd)} build${options(built)} && ` +
      `${selfCommand(root, root)} pack ${packed}${options(built)}`,
  };
}

function options({ workspace, profile, target }: Built): string {
  return `${profileWords(workspace.config, profile)}${targetWords(target)}`;
}
