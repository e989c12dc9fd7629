import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, emptyFolder, type Ran } from "./lockstep.ts";

const test = suite("next commands");
/** What a user has; `as` and `ld` are what gcc itself looks up, `sh` runs npm's scripts. */
const tools = ["node", "npm", "git", "gcc", "go", "as", "ld", "sh"];
const path = onlyThese(tools);
const home = emptyFolder();
const folder = emptyFolder();

test.before(() => {
  for (const absent of ["make", "turbo", "pnpm", "npx", "lockstep", "bash", "python3"]) {
    assert.is.not(shell(folder, `command -v ${absent}`).code, 0, absent);
  }
});

test("of new workspace, host and plugin, with npm", () => {
  follow(folder, "new workspace one --yes");
  follow(join(folder, "one"), "new plugin greet-fr --yes");
  follow(join(folder, "one"), "new host gateway --yes");
  const below = join(folder, "one", "plugins", "hello");
  const next = follow(below, "new plugin greet-de --host host --yes");
  assert.is(next[0], "cd ../..");
});

test("of new workspace, host and plugin, without npm", () => {
  follow(folder, "new workspace two --no-node --yes");
  assert.not(existsSync(join(folder, "two", "package.json")));
  follow(join(folder, "two"), "new plugin greet-fr --yes");
  follow(join(folder, "two"), "new host gateway --yes");
});

/** Runs `lockstep ARGS` and then, in one shell, what it printed under `next:`. */
function follow(cwd: string, args: string): string[] {
  const made = shell(cwd, `node '${bundle}' ${args}`);
  assert.is(made.code, 0, made.stdout + made.stderr);
  const next = /^next:\n((?: {2}.*\n)+)$/m.exec(made.stdout)?.[1]?.trimEnd().split("\n") ?? [];
  assert.ok(next.length >= 2, made.stdout);
  const commands = next.map((line) => line.trim());
  const ran = shell(cwd, ["set -e", ...commands].join("\n"));
  assert.is(ran.code, 0, `${commands.join("\n")}\n${ran.stdout}${ran.stderr}`);
  assert.match(ran.stdout, /^ci passed: 7 steps$/m);
  return commands;
}

/** A shell with nothing of this process's environment but what reaches the registry. */
function shell(cwd: string, script: string): Ran {
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

/** Where this machine's npm fetches from, as its user says in a file of a HOME that we leave. */
function registry(): string {
  return command(folder, ["npm", "config", "get", "registry"]).stdout.trim();
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

test.run();
