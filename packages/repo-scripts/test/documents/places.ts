import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { adoptable, writeTree } from "@lockstep/go-fixtures";
import { assert } from "@lockstep/test-kit";
import { repositoryRoot } from "../../src/repository.ts";
import { freePorts } from "./freePorts.ts";
import { noPodman, removeFromPodman } from "./podman.ts";

/** Where the shell of a page's commands starts, and what its reader has there. */
export interface Place {
  cwd: string;
  /** Commands before the first: what the page says in words, as what `lockstep` stands for. */
  prelude: string;
  /** Puts what is this run's own, such as a free port, into a command. */
  adapt(command: string): string;
  /** Removes what the commands leave outside the folder of the run. */
  end?(): void;
}

/** Folders are made in `scratch`, by commands with the variables `env`. */
export interface Surroundings {
  scratch: string;
  env: Record<string, string>;
}

type Maker = (around: Surroundings) => Place | Promise<Place>;

const cli = join(repositoryRoot, "packages/cli/dist/lockstep.js");
const prelude = `alias lockstep="node ${cli}"`;
const adapt = (command: string) => command;

/** A clone of this repository, whose parent can be written to, and nothing besides. */
function repository({ scratch }: Surroundings): Place {
  const cwd = join(mkdtempSync(join(scratch, "in-")), "lockstep");
  mkdirSync(cwd);
  for (const name of readdirSync(repositoryRoot)) {
    if (name !== "demo") symlinkSync(join(repositoryRoot, name), join(cwd, name));
  }
  return { cwd, prelude: "", adapt };
}

/** The same, where the MOSN workspace that is made, and all else, gets ports that are free here. */
async function mesh(around: Surroundings): Promise<Place> {
  const [entry, upstream] = await freePorts(2);
  const ports = `sed -i 's/2046/${entry}/; s/8080/${upstream}/' mesh/conf/mosn.json`;
  return {
    ...repository(around),
    adapt: (command) =>
      command.includes("--template mosn")
        ? `${command} && ${ports}`
        : command.replaceAll("2046", `${entry}`).replaceAll("8080", `${upstream}`),
  };
}

/** A workspace with three plugins, as the README makes it. */
function shop(around: Surroundings): Place {
  const parent = mkdtempSync(join(around.scratch, "in-"));
  made(["new", "workspace", "shop", "--yes"], parent, around);
  const cwd = join(parent, "shop");
  made(["new", "plugin", "discount", "--yes"], cwd, around);
  return { cwd, prelude, adapt };
}

/** The same, built and committed on the branch main of its repository. */
function team(around: Surroundings): Place {
  const place = shop(around);
  const { cwd } = place;
  made(["build"], cwd, around);
  const git = (...args: string[]) => assert.is(spawnSync("git", args, { cwd }).status, 0);
  git("init", "-q");
  git("checkout", "-q", "-B", "main");
  git("config", "user.name", "Ada");
  git("config", "user.email", "ada@example.com");
  git("add", "--all");
  git("commit", "-q", "-m", "the workspace");
  return place;
}

/** An empty folder. */
function empty({ scratch }: Surroundings): Place {
  return { cwd: mkdtempSync(join(scratch, "in-")), prelude, adapt };
}

/** A repository that no lockstep has seen. */
async function gateway({ scratch }: Surroundings): Promise<Place> {
  const cwd = mkdtempSync(join(scratch, "in-"));
  cpSync(await writeTree(adoptable["one module"]().files), cwd, { recursive: true });
  return { cwd, prelude, adapt };
}

/** A shop whose image and volume are no other's. */
function container(around: Surroundings): Place {
  const own = randomUUID();
  return {
    ...shop(around),
    adapt: (command) => command.replaceAll(/\bshop(-go)?-build\b/g, `$&-${own}`),
    end: () => removeFromPodman(`shop-build-${own}`, `shop-go-build-${own}`),
  };
}

/** The places that a page can name. */
export const places: Record<string, Maker> = {
  repository,
  mesh,
  shop,
  team,
  empty,
  gateway,
  container,
};

/** Why a place can't be had on this machine, if so. */
export function lacking(place: string): string | undefined {
  return place === "container" ? noPodman() : undefined;
}

function made(args: string[], cwd: string, { env }: Surroundings): void {
  const options = { cwd, env, encoding: "utf8" } as const;
  const { status, stderr, stdout } = spawnSync(process.execPath, [cli, ...args], options);
  assert.is(status, 0, `lockstep ${args.join(" ")}: ${stderr}${stdout}`);
}
