import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { command, emptyFolder, type Ran } from "./lockstep.ts";

/** What a user has; `as` and `ld` are what gcc itself looks up, `sh` runs npm's scripts. */
const tools = ["node", "npm", "git", "gcc", "go", "as", "ld", "sh"];
const path = onlyThese(tools);
const home = emptyFolder();

/** A shell with nothing of this process's environment but what reaches the registry. */
export function plainShell(cwd: string, script: string): Ran {
  const reach = Object.entries(process.env).filter(([name]) =>
    /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i.test(name),
  );
  const cache = join(storeRoot(), "npm-cache");
  const env = {
    ...Object.fromEntries(reach),
    npm_config_registry: registry(),
    npm_config_cache: cache,
    PATH: path,
    HOME: home,
    LOCKSTEP_HOME: storeRoot(),
  };
  return command(cwd, ["/bin/sh", "-c", script], env, { alone: true });
}

/** The commands that a maker of workspaces and units printed under `next:`. */
export function nextCommands(stdout: string): string[] {
  const next = /^next:\n((?: {2}.*\n)+)$/m.exec(stdout)?.[1]?.trimEnd().split("\n") ?? [];
  return next.map((line) => line.trim());
}

/** Where this machine's npm fetches from, as its user says in a file of a HOME that we leave. */
function registry(): string {
  return command(home, ["npm", "config", "get", "registry"]).stdout.trim();
}

function onlyThese(names: string[]): string {
  const bin = join(emptyFolder(), "bin");
  mkdirSync(bin);
  for (const name of names) {
    const found = (process.env.PATH ?? "")
      .split(delimiter)
      .map((each) => join(each, name))
      .find((each) => existsSync(each));
    if (!found) throw new Error(`this machine has no ${name}`);
    symlinkSync(found, join(bin, name));
  }
  return bin;
}
