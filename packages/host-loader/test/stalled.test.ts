import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";
import { CallTimeoutError, type Host, openHost, QueueFullError } from "../src/index.ts";
import type { Trouble } from "./generated/contract.d.ts";
import { richWorkspace } from "./richWorkspace.ts";

const test = suite("back-pressure");
const mebibyte = 1024 * 1024;
const large = new Uint8Array(mebibyte);

interface Stalled {
  host: Host;
  trouble: Trouble;
  resume: () => void;
}

/** A host that was stopped by SIGSTOP, so that it reads no more. */
async function stalledHost(maxQueuedBytes: number): Promise<Stalled> {
  const workspace = await richWorkspace();
  const host = await openHost({ binary: workspace.host, maxQueuedBytes });
  const trouble = await host.load<Trouble>(await workspace.plugin("trouble"));
  assert.is(await trouble.take(large), BigInt(mebibyte));
  const pid = Number(await trouble.pid());
  process.kill(pid, "SIGSTOP");
  while (!/^State:\s*T/m.test(readFileSync(`/proc/${pid}/status`, "utf8"))) await sleep(1);
  return { host, trouble, resume: () => process.kill(pid, "SIGCONT") };
}

/** What a process has in memory, in bytes. */
function residentBytes(pid: number | bigint | "self"): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]) * 1024;
}

test("a host that does not read: calls beyond maxQueuedBytes are refused, the others answered later", async () => {
  const { host, trouble, resume } = await stalledHost(32 * mebibyte);
  try {
    const before = residentBytes("self");
    const calls = Array.from({ length: 600 }, () => trouble.take(large));
    const settled = Promise.allSettled(calls);
    await sleep(200);
    const grown = residentBytes("self") - before;
    assert.ok(grown < 100 * mebibyte, `${grown} bytes more`);
    resume();
    const results = await settled;
    const answered = results.filter(({ status }) => status === "fulfilled");
    // 31 wait, since a frame is a little larger than its bytes; one is in the pipe.
    assert.is(answered.length, 32);
    for (const [i, result] of results.entries()) {
      if (result.status === "fulfilled") {
        assert.is(result.value, BigInt(mebibyte));
        assert.ok(i < 32, "those that came first wait");
      } else {
        assert.instance(result.reason, QueueFullError);
        assert.match(
          (result.reason as Error).message,
          /^31 calls are waiting with 325\d+ bytes, this one takes 10486\d\d; maxQueuedBytes is 33554432$/,
        );
      }
    }
    assert.is(await trouble.take(large), BigInt(mebibyte));
  } finally {
    resume();
    await host.close();
  }
});

test("a host that does not read: a call that is given up makes room for another", async () => {
  const { host, trouble, resume } = await stalledHost(2 * mebibyte);
  try {
    const inPipe = trouble.take(large);
    for (let i = 0; i < 5; i++) {
      const waiting = trouble.take(large, { timeoutMs: 50 });
      const refused = trouble.take(large, { timeoutMs: 5000 });
      assert.instance(await assert.rejects(refused), QueueFullError);
      assert.instance(await assert.rejects(waiting), CallTimeoutError);
    }
    const last = trouble.take(large);
    resume();
    assert.equal(await Promise.all([inPipe, last]), [BigInt(mebibyte), BigInt(mebibyte)]);
  } finally {
    resume();
    await host.close();
  }
});

test("a host that does not read: to give up calls that it has takes no memory for each", async () => {
  const { host, trouble, resume } = await stalledHost(0);
  try {
    const given = Array.from({ length: 1000 }, () => {
      const controller = new AbortController();
      const call = trouble.fail("x", { signal: controller.signal });
      return { controller, rejected: assert.rejects(call, "the call was aborted") };
    });
    const inPipe = trouble.take(large);
    const before = process.memoryUsage().arrayBuffers;
    for (const { controller, rejected } of given) {
      controller.abort();
      await rejected;
      await nextTurn();
    }
    const grown = process.memoryUsage().arrayBuffers - before;
    assert.ok(grown < 4 * mebibyte, `${grown} bytes more`);
    resume();
    assert.is(await inPipe, BigInt(mebibyte));
    assert.is(await trouble.fail("still there"), "still there");
  } finally {
    resume();
    await host.close();
  }
});

test("a caller that does not read: no more than maxInFlight answers are in the host, and all arrive later", async () => {
  const workspace = await richWorkspace();
  const program = fileURLToPath(new URL("./fixtures/deafCaller.ts", import.meta.url));
  const caller = spawn(
    process.execPath,
    [...process.execArgv, program, workspace.host, await workspace.plugin("trouble")],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const exit = once(caller, "exit");
  try {
    const lines = createInterface(caller.stdout)[Symbol.asyncIterator]();
    const host = Number((await lines.next()).value);
    assert.is((await lines.next()).value, "300 calls have been made");
    let most = 0;
    for (const end = Date.now() + 3000; Date.now() < end; await sleep(20)) {
      most = Math.max(most, residentBytes(host));
    }
    assert.ok(most < 150 * mebibyte, `${most} bytes`);
    caller.kill("SIGCONT");
    assert.is((await lines.next()).value, "300 answers of 2097152 bytes");
    assert.equal(await exit, [0, null]);
  } finally {
    caller.kill("SIGKILL");
  }
});

test.run();
