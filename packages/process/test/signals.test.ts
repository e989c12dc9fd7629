import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";

const folder = mkdtempSync(join(tmpdir(), "lockstep-signals-"));
const program = fileURLToPath(new URL("./programWithChildren.ts", import.meta.url));
const test = suite("killChildrenOnSignals");
test.after(() => rmSync(folder, { recursive: true }));

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  test(`${signal} to the program ends its whole tree, then the program decides`, async () => {
    const pidFile = join(folder, signal);
    const child = start(pidFile, "wait");
    const pid = await pidIn(pidFile);
    child.kill(signal);
    assert.is(await exitCode(child), 130);
    assert.not.ok(isAlive(pid));
  });
}

test("an exit of the program ends its children too", async () => {
  const pidFile = join(folder, "exit");
  const child = start(pidFile, "exit");
  assert.is(await exitCode(child), 7);
  // The last moment of a program is too short to wait for those that it has killed.
  const pid = await pidIn(pidFile);
  for (let tries = 0; tries < 250 && isAlive(pid); tries++) await sleep(20);
  assert.not.ok(isAlive(pid));
});

function start(pidFile: string, mode: string) {
  return spawn(process.execPath, ["--import", "tsx", program, pidFile, mode], { stdio: "inherit" });
}

function exitCode(child: ReturnType<typeof start>): Promise<number | null> {
  return new Promise((resolve) => {
    child.once("exit", resolve);
  });
}

async function pidIn(file: string): Promise<number> {
  for (let tries = 0; tries < 500; tries++) {
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (text.endsWith("\n")) return Number(text);
    await sleep(20);
  }
  throw new Error(`${file} was not written`);
}

function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return false;
  }
}

test.run();
