import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { mkdir, readFile, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";
import { installedDirectory, withLock, writeFileAtomic } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-lock-"));
const program = fileURLToPath(new URL("./lockingProgram.ts", import.meta.url));
const test = suite("lock");
test.after(() => rmSync(folder, { recursive: true }));

test("excludes within one process, in turn, and tells who waits", async () => {
  const dir = join(folder, "one");
  let inside = 0;
  const waited: (number | undefined)[] = [];
  const onWait = (holder: { pid: number } | undefined) => waited.push(holder?.pid);
  const work = () =>
    withLock(
      dir,
      "l",
      async () => {
        assert.is(++inside, 1);
        await sleep(30);
        inside--;
      },
      { onWait },
    );
  await Promise.all([work(), work(), work()]);
  assert.ok(waited.length >= 2);
  assert.ok(waited.every((pid) => pid === process.pid || pid === undefined));
  assert.ok(readdirSync(dir).length <= 2, "old generations are cleared away");
});

test("gives the lock back when the work throws", async () => {
  const dir = join(folder, "throw");
  const failing = withLock(dir, "l", async () => {
    throw new Error("no");
  });
  await failing.then(
    () => assert.unreachable(),
    () => {},
  );
  assert.is(await withLock(dir, "l", async () => 1), 1);
});

test("processes exclude one another: no increment is lost", async () => {
  const dir = join(folder, "many");
  await mkdir(dir);
  await writeFile(join(dir, "counter"), "0");
  const children = Array.from({ length: 4 }, () => start("count", dir, "25"));
  assert.equal(await Promise.all(children.map(exitCode)), [0, 0, 0, 0]);
  assert.is(await readFile(join(dir, "counter"), "utf8"), "100");
});

test("a holder killed with -9 does not keep the lock", async () => {
  const dir = join(folder, "killed");
  const child = start("hold", dir);
  await appears(join(dir, "holding"));
  const options = { timeoutMs: 300 };
  await withLock(dir, "l", async () => {}, options).then(
    () => assert.unreachable(),
    (error) => assert.match(error.message, /not given back/),
  );
  child.kill("SIGKILL");
  await exitCode(child);
  assert.is(await withLock(dir, "l", async () => "mine", { timeoutMs: 5000 }), "mine");
});

test("a pid given out again is not mistaken for the holder", async () => {
  const dir = join(folder, "reused");
  await mkdir(dir);
  await writeFile(
    join(dir, "l.lock.2"),
    JSON.stringify({ ...JSON.parse(await ownHolder(dir)), started: "1" }),
  );
  assert.is(await withLock(dir, "l", async () => "mine", { timeoutMs: 2000 }), "mine");
});

test("a holder out of sight keeps the lock as long as its heart beats", async () => {
  const dir = join(folder, "far");
  await mkdir(dir);
  const file = join(dir, "l.lock.7");
  await writeFile(file, JSON.stringify({ pid: 1, started: "5", scope: "another machine" }));
  await withLock(dir, "l", async () => {}, { timeoutMs: 300 }).then(
    () => assert.unreachable(),
    () => {},
  );
  const silent = new Date(Date.now() - 180_000);
  await utimes(file, silent, silent);
  assert.is(await withLock(dir, "l", async () => "mine", { timeoutMs: 2000 }), "mine");
});

test("waiting stops on abort", async () => {
  const dir = join(folder, "abort");
  const stop = new AbortController();
  await withLock(dir, "l", async () => {
    const second = withLock(dir, "l", async () => {}, { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await second.then(
      () => assert.unreachable(),
      (error) => assert.is(error.name, "AbortError"),
    );
  });
});

test("an installation killed with -9 in the middle is made anew by the next", async () => {
  const store = join(folder, "install");
  const child = start("install-slowly", store);
  await appears(join(store, "tmp"), "half");
  child.kill("SIGKILL");
  await exitCode(child);
  assert.is(await installedDirectory(store, "key"), undefined);
  const next = start("install", store);
  assert.is(await exitCode(next), 0);
  const files = (await installedDirectory(store, "key")) ?? "";
  assert.equal(readdirSync(files), ["whole"]);
  assert.equal(readdirSync(join(store, "tmp")), []);
});

test("what a killed process left of its own write is removed by the next; a live one's stays", async () => {
  const dir = join(folder, "replace");
  await mkdir(dir);
  const killed = start("replace-slowly", dir);
  await appears(dir, ".tmp");
  const [left] = readdirSync(dir);
  await writeFileAtomic(join(dir, "file"), "whole");
  assert.equal(readdirSync(dir), [left, "file"]);
  killed.kill("SIGKILL");
  await exitCode(killed);
  await writeFileAtomic(join(dir, "other"), "whole");
  assert.equal(readdirSync(dir), [left, "file", "other"]);
  await writeFileAtomic(join(dir, "file"), "whole");
  assert.equal(readdirSync(dir), ["file", "other"]);
});

function start(...args: string[]): ChildProcess {
  return spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=lockstep-source", program, ...args],
    { stdio: "inherit" },
  );
}

function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once("exit", resolve);
  });
}

async function appears(path: string, below?: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    const found = below
      ? existsSync(path) && readdirSync(path, { recursive: true }).join().includes(below)
      : existsSync(path);
    if (found) return;
    await sleep(20);
  }
  throw new Error(`${path} did not appear`);
}

async function ownHolder(dir: string): Promise<string> {
  let text = "";
  await withLock(join(dir, "probe"), "p", async () => {
    text = await readFile(join(dir, "probe/p.lock.1"), "utf8");
  });
  return text;
}

test.run();
