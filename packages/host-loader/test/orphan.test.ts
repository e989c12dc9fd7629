import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";
import { richWorkspace } from "./richWorkspace.ts";

const test = suite("a parent that is killed");
const program = fileURLToPath(new URL("./fixtures/parent.ts", import.meta.url));

/** Starts a Node process that loads a plugin and is then doing `what`; kills it with -9. */
async function hostAfterKill(what: string): Promise<void> {
  const workspace = await richWorkspace();
  const parent = spawn(
    process.execPath,
    [...process.execArgv, program, workspace.host, await workspace.plugin("trouble"), what],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const pid = await new Promise<number>((resolve, reject) => {
    parent.stdout.once("data", (chunk) => resolve(Number(String(chunk))));
    parent.once("exit", (code) => reject(new Error(`the parent exited with ${code}`)));
  });
  assert.ok(isHost(pid), "the host runs before");
  parent.kill("SIGKILL");
  const until = Date.now() + 5000;
  while (isHost(pid) && Date.now() < until) await sleep(10);
  assert.not(isHost(pid), "the host is gone after");
}

function isHost(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return false;
  try {
    const [, name, state] = /\((.*)\) (\S)/.exec(readFileSync(file, "utf8")) ?? [];
    return name === "host" && state !== "Z";
  } catch {
    return false; // gone between the two
  }
}

for (const what of [
  "nothing",
  "a call that waits",
  "a call that keeps a processor busy",
  "a call that has been quick so far",
]) {
  test(`leaves no host behind while it is doing ${what}`, () => hostAfterKill(what));
}

test.run();
