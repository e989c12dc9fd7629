import { existsSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, emptyFolder } from "./lockstep.ts";
import { nextCommands, plainShell } from "./plainMachine.ts";

const test = suite("next commands");
const folder = emptyFolder();

test.before(() => {
  for (const absent of ["make", "turbo", "pnpm", "npx", "lockstep", "bash", "python3"]) {
    assert.is.not(plainShell(folder, `command -v ${absent}`).code, 0, absent);
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

test("of a workspace with MOSN", () => {
  follow(folder, "new workspace mesh --template mosn --yes");
});

test("outside a workspace the command that shows a code's page runs, too", () => {
  const refused = plainShell(folder, `node '${bundle}' build`);
  assert.is(refused.code, 2, refused.stdout + refused.stderr);
  const [, explain = ""] = /^ {2}= docs: (.+)$/m.exec(refused.stderr) ?? [];
  const page = plainShell(folder, explain);
  assert.is(page.code, 0, explain + page.stderr);
  assert.match(page.stdout, "LS1009");
});

/** Runs `lockstep ARGS` and then, in one shell, what it printed under `next:`. */
function follow(cwd: string, args: string): string[] {
  const made = plainShell(cwd, `node '${bundle}' ${args}`);
  assert.is(made.code, 0, made.stdout + made.stderr);
  const commands = nextCommands(made.stdout);
  assert.ok(commands.length >= 2, made.stdout);
  const ran = plainShell(cwd, ["set -e", ...commands].join("\n"));
  assert.is(ran.code, 0, `${commands.join("\n")}\n${ran.stdout}${ran.stderr}`);
  assert.match(ran.stdout, /^ci passed: 7 steps$/m);
  return commands;
}

test.run();
