import { setTimeout as sleep } from "node:timers/promises";
import { assert, suite } from "@lockstep/test-kit";
import {
  ArgumentError,
  CallAbortedError,
  CallTimeoutError,
  FrameTooLargeError,
  type Host,
  HostClosedError,
  HostLoaderError,
  openHost,
  PluginError,
  PluginPanicError,
  QueueFullError,
} from "../src/index.ts";
import type { Trouble } from "./generated/contract.d.ts";
import { type RichWorkspace, richWorkspace } from "./richWorkspace.ts";

const test = suite("calls that go wrong");
const ms = 1_000_000;

let workspace: RichWorkspace;
let host: Host;
let trouble: Trouble;

test.before(async () => {
  workspace = await richWorkspace();
  host = await openHost({ binary: workspace.host });
  trouble = await host.load<Trouble>(await workspace.plugin("trouble"));
});

test.after(async () => {
  await host.close();
});

async function caught<T extends Error>(
  promise: Promise<unknown>,
  type: abstract new (...args: never[]) => T,
): Promise<T> {
  const error = await assert.rejects(promise);
  assert.instance(error, type);
  return error as T;
}

test("a Go error keeps its message, its type and what it wraps", async () => {
  const plain = await caught(trouble.fail("plain"), PluginError);
  assert.is(plain.message, "plain failure");
  assert.is(plain.goType, "*errors.errorString");

  const wrapped = await caught(trouble.fail("wrapped"), PluginError);
  assert.is(wrapped.message, "reading: open x: no such file or directory");
  assert.equal(wrapped.chain, [
    { goType: "*fmt.wrapError", message: "reading: open x: no such file or directory" },
    { goType: "*fs.PathError", message: "open x: no such file or directory" },
    { goType: "syscall.Errno", message: "no such file or directory" },
  ]);

  const joined = await caught(trouble.fail("joined"), PluginError);
  assert.equal(
    joined.chain.map(({ message }) => message),
    ["code 7\nouter: code 8", "code 7", "outer: code 8", "code 8"],
  );
  assert.is((await caught(trouble.fail("long"), PluginError)).message.length, 65540);
  assert.is(await trouble.fail("not at all"), "not at all");
});

test("a panic is an error of that call, with the Go stack", async () => {
  const others = Promise.all(Array.from({ length: 20 }, (_, i) => trouble.fail(String(i))));
  const value = await caught(trouble.panic("value"), PluginPanicError);
  assert.is(value.message, "panic: a value");
  assert.match(value.goStack, /trouble\.\(\*trouble\)\.Panic/);
  assert.is((await others).length, 20);
  assert.is((await caught(trouble.panic("error"), PluginPanicError)).message, "panic: code 9");
  assert.match(
    (await caught(trouble.panic("nil-map"), PluginPanicError)).message,
    "assignment to entry in nil map",
  );
  assert.match((await caught(trouble.panic("nil"), PluginPanicError)).message, "nil");
  assert.match((await caught(trouble.panic("goexit"), PluginPanicError)).message, "Goexit");
  assert.match(
    (await caught(trouble.fail("nil-pointer"), PluginPanicError)).message,
    "nil pointer dereference",
  );
  assert.is(await trouble.fail("still there"), "still there");
});

test("a deadline cancels the Go context and rejects in time", async () => {
  const before = await trouble.canceled();
  const start = performance.now();
  const error = await caught(trouble.wait(60_000 * ms, { timeoutMs: 50 }), CallTimeoutError);
  assert.is(error.timeoutMs, 50);
  assert.ok(performance.now() - start < 1000);
  await trouble.wait(20 * ms);
  assert.is(await trouble.canceled(), before + 1n);
  await trouble.wait(1 * ms, { timeoutMs: 5000 });
});

test("the Go context has the deadline of the call, and none without one", async () => {
  const before = Date.now();
  const [at, set] = await trouble.deadline({ timeoutMs: 60_000 });
  assert.ok(set);
  const left = at.getTime() - before;
  assert.ok(left >= 59_999 && left <= 60_001 + Date.now() - before, `${left} ms`);
  for (const options of [undefined, {}, { signal: new AbortController().signal }]) {
    assert.is((await trouble.deadline(options))[1], false);
  }
});

test("a call that waited for its turn has the rest of its time in Go", async () => {
  const narrow = await openHost({ binary: workspace.host, maxInFlight: 1 });
  try {
    const plugin = await narrow.load<Trouble>(await workspace.plugin("trouble"));
    const before = Date.now();
    const first = plugin.sleep(500 * ms);
    const [at] = await plugin.deadline({ timeoutMs: 60_000 });
    const left = at.getTime() - before;
    assert.ok(left >= 59_999 && left < 60_400, `${left} ms from the call`);
    await first;
  } finally {
    await narrow.close();
  }
});

test("the Go context ends by itself, with the error of a deadline", async () => {
  const waiting = caught(trouble.wait(60_000 * ms, { timeoutMs: 50 }), CallTimeoutError);
  // A thread that is busy tells Go nothing.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  await waiting;
  assert.is(await trouble.ending(), "context deadline exceeded");
});

test("a deadline that is the plugin's own is a Go error like any other", async () => {
  const error = await caught(trouble.fail("inner-deadline", { timeoutMs: 60_000 }), PluginError);
  assert.is(error.message, "asking: context deadline exceeded");
});

test("a method that ignores its context is given up at its deadline all the same", async () => {
  const start = performance.now();
  await caught(trouble.sleep(300 * ms, { timeoutMs: 30 }), CallTimeoutError);
  assert.ok(performance.now() - start < 250);
});

test("an AbortSignal cancels the Go context and rejects with its reason", async () => {
  const before = await trouble.canceled();
  const controller = new AbortController();
  const call = trouble.wait(60_000 * ms, { signal: controller.signal });
  setTimeout(() => controller.abort(new Error("enough")), 20);
  const error = await caught(call, CallAbortedError);
  assert.is(error.name, "AbortError");
  assert.is((error.cause as Error).message, "enough");
  await trouble.wait(20 * ms);
  assert.is(await trouble.canceled(), before + 1n);
  assert.is(await trouble.ending(), "context canceled");
  await caught(trouble.wait(0, { signal: AbortSignal.abort() }), CallAbortedError);
});

test("an abort before the call has the signal's reason as well", async () => {
  const reason = { why: "any value" };
  const signal = AbortSignal.abort(reason);
  assert.is((await caught(trouble.wait(0, { signal }), CallAbortedError)).cause, reason);
});

test("times that no timer can keep are refused, for calls, loads and the start", async () => {
  for (const timeoutMs of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31]) {
    const error = await caught(trouble.fail("x", { timeoutMs }), ArgumentError);
    assert.is(error.path, "timeoutMs");
    await caught(host.load("trouble", { timeoutMs }), ArgumentError);
    const start = openHost({ binary: workspace.host, startTimeoutMs: timeoutMs });
    assert.is((await caught(start, ArgumentError)).path, "startTimeoutMs");
  }
  assert.is(await trouble.fail("still there"), "still there");
});

test("limits that no host can keep are refused", async () => {
  const ranges = {
    maxFrameBytes: [4096, 2 ** 31 - 1],
    maxInFlight: [1, 2 ** 20],
    maxQueued: [0, Number.MAX_SAFE_INTEGER],
    maxQueuedBytes: [0, Number.MAX_SAFE_INTEGER],
  };
  const { host: binary } = workspace;
  for (const [name, [least, most]] of Object.entries(ranges) as [string, [number, number]][]) {
    const strange = [Number.NaN, Number.POSITIVE_INFINITY, 1e21, 5000.5, "5000"];
    for (const value of [least - 1, most + 1, ...strange]) {
      const error = await caught(openHost({ binary, [name]: value }), ArgumentError);
      assert.is(error.path, name);
      assert.match(error.message, `expected a whole number from ${least} to ${most}`);
    }
    for (const value of [least, most]) await (await openHost({ binary, [name]: value })).close();
  }
  const least = await openHost({ binary, maxFrameBytes: 4096, maxInFlight: 1, maxQueuedBytes: 0 });
  const plugin = await least.load<Trouble>(await workspace.plugin("trouble"));
  assert.is(await plugin.fail("fits"), "fits");
  await least.close();
});

test("answers too large for a frame, and arguments too large, are errors of their call", async () => {
  const small = await openHost({ binary: workspace.host, maxFrameBytes: 100_000 });
  try {
    const plugin = await small.load<Trouble>(await workspace.plugin("trouble"));
    assert.is((await plugin.make(99_000)).length, 99_000);
    const answer = await caught(plugin.make(100_000), FrameTooLargeError);
    assert.match(answer.message, "the limit of 100000 bytes");
    const argument = await caught(plugin.take(new Uint8Array(100_000)), FrameTooLargeError);
    assert.match(argument.message, /take take 100\d+ bytes; maxFrameBytes is 100000/);
    assert.is(await plugin.take(new Uint8Array(99_000)), 99_000n);
  } finally {
    await small.close();
  }
});

test("words and stack of a panic are cut to fit a frame, and it remains an error of its call", async () => {
  const small = await openHost({ binary: workspace.host, maxFrameBytes: 4096 });
  try {
    const plugin = await small.load<Trouble>(await workspace.plugin("trouble"));
    const [{ message, goStack }] = await Promise.all([
      caught(plugin.panic("long"), PluginPanicError),
      plugin.sleep(50 * ms),
    ]);
    assert.match(message, /^panic: \0{2000,} \.\.\.$/);
    assert.match(goStack, /trouble\.\(\*trouble\)\.Panic/);
  } finally {
    await small.close();
  }
});

test("a result nested too deep is an error of its call", async () => {
  assert.ok(await trouble.deep(900));
  const error = await caught(trouble.deep(2000), HostLoaderError);
  assert.match(error.message, "nested deeper than 1000 levels");
});

test("calls beyond maxInFlight wait their turn; beyond maxQueued they are rejected", async () => {
  const narrow = await openHost({ binary: workspace.host, maxInFlight: 2, maxQueued: 3 });
  try {
    const plugin = await narrow.load<Trouble>(await workspace.plugin("trouble"));
    const order: number[] = [];
    const calls = Array.from({ length: 5 }, (_, i) =>
      plugin.sleep(20 * ms).then(() => order.push(i)),
    );
    await caught(plugin.fail("one more"), QueueFullError);
    await Promise.all(calls);
    assert.equal(
      order.toSorted((a, b) => a - b),
      [0, 1, 2, 3, 4],
    );
    assert.is(await plugin.fail("room again"), "room again");
  } finally {
    await narrow.close();
  }
});

test("a waiting call can be given up, and its deadline counts the wait", async () => {
  const narrow = await openHost({ binary: workspace.host, maxInFlight: 1 });
  try {
    const plugin = await narrow.load<Trouble>(await workspace.plugin("trouble"));
    const first = plugin.sleep(100 * ms);
    await caught(plugin.fail("late", { timeoutMs: 20 }), CallTimeoutError);
    const last = plugin.fail("in time", { timeoutMs: 5000 });
    await first;
    assert.is(await last, "in time");
  } finally {
    await narrow.close();
  }
});

test("a call that was given up while it waited does not keep close from ending", async () => {
  const narrow = await openHost({ binary: workspace.host, maxInFlight: 1 });
  const plugin = await narrow.load<Trouble>(await workspace.plugin("trouble"));
  const first = plugin.sleep(100 * ms);
  await caught(plugin.fail("late", { timeoutMs: 20 }), CallTimeoutError);
  const start = performance.now();
  await narrow.close({ graceMs: 20_000 });
  assert.ok(performance.now() - start < 10_000, `${performance.now() - start}`);
  await first;
});

test("many large calls at once all arrive", async () => {
  const megabyte = new Uint8Array(1_000_000);
  const taken = await Promise.all(Array.from({ length: 60 }, () => trouble.take(megabyte)));
  assert.ok(taken.every((size) => size === 1_000_000n));
  const made = await Promise.all(Array.from({ length: 60 }, () => trouble.make(1_000_000)));
  assert.ok(made.every(({ length }) => length === 1_000_000));
});

test("thousands of calls in flight each get their own answer", async () => {
  const answers = await Promise.all(
    Array.from({ length: 5000 }, (_, i) => trouble.fail(`call ${i}`)),
  );
  answers.forEach((answer, i) => {
    assert.is(answer, `call ${i}`);
  });
});

test("calls run beside each other: one waits for what another does", async () => {
  const waiting = trouble.block({ timeoutMs: 10_000 });
  await trouble.release();
  await waiting;
});

test("a busy call does not keep others from being answered", async () => {
  const busy = trouble.spin(300 * ms);
  await sleep(20);
  const start = performance.now();
  await trouble.fail("meanwhile");
  assert.ok(performance.now() - start < 200, `${performance.now() - start}`);
  await busy;
});

test("a method that was quick a hundred times and then is not holds nobody up", async () => {
  for (let i = 0; i < 100; i++) await trouble.sleep(0);
  const slow = trouble.sleep(400 * ms);
  await sleep(5);
  const start = performance.now();
  await Promise.all([trouble.fail("a"), trouble.fail("b")]);
  assert.ok(performance.now() - start < 200, `${performance.now() - start}`);
  await slow;

  for (let i = 0; i < 100; i++) await trouble.wait(0);
  const before = await trouble.canceled();
  await caught(trouble.wait(60_000 * ms, { timeoutMs: 30 }), CallTimeoutError);
  await trouble.sleep(20 * ms);
  assert.is(await trouble.canceled(), before + 1n);

  for (const kind of ["value", "goexit", "value", "goexit", "late goexit"]) {
    for (let i = 0; i < 100; i++) await trouble.panic("not");
    await trouble.panic("lock the thread");
    await caught(trouble.panic(kind, { timeoutMs: 10_000 }), PluginPanicError);
    assert.is(await trouble.fail("still there"), "still there");
  }
});

test("methods that were quick and now never return take nothing from other calls", async () => {
  const own = await openHost({ binary: workspace.host });
  const plugin = await own.load<Trouble>(await workspace.plugin("trouble"));
  const unanswered: Promise<unknown>[] = [];
  const method = {
    sleep: (ns: number) => plugin.sleep(ns),
    spin: (ns: number) => plugin.spin(ns),
    wait: (ns: number) => plugin.wait(ns),
  };
  for (const call of Object.values(method)) {
    for (let i = 0; i < 100; i++) await call(0);
    unanswered.push(caught(call(60_000 * ms), HostClosedError));
    assert.is(await plugin.fail("beside it"), "beside it");
    await caught(plugin.block({ timeoutMs: 30 }), CallTimeoutError);
    const abort = new AbortController();
    const aborted = caught(plugin.block({ signal: abort.signal }), CallAbortedError);
    abort.abort();
    await aborted;
  }
  await own.close({ graceMs: 0 });
  await Promise.all(unanswered);
});

test("quick methods that come in crowds are each answered, slow ones beside them", async () => {
  for (let round = 0; round < 20; round++) {
    const slow = trouble.sleep(3 * ms);
    const crowd = Array.from({ length: 500 }, (_, i) => trouble.take(new Uint8Array(i)));
    assert.equal(
      await Promise.all(crowd),
      Array.from({ length: 500 }, (_, i) => BigInt(i)),
    );
    await slow;
  }
});

test("the host's stdout is its own, its GOMAXPROCS too, and nothing is inherited further", async () => {
  let printed = "";
  const { Writable } = await import("node:stream");
  const stdout = new Writable({
    write(chunk, _, done) {
      printed += chunk;
      done();
    },
  });
  const own = await openHost({ binary: workspace.host, stdout });
  const plugin = await own.load<Trouble>(await workspace.plugin("trouble"));
  await plugin.print("from the plugin");
  const [procs, fds] = await plugin.procs();
  assert.is(Number(procs), (await import("node:os")).availableParallelism());
  assert.not(fds.includes("3") || fds.includes("4"));
  await own.close();
  assert.is(printed, "from the plugin");
});

test("closing waits for calls in flight, then everything is refused", async () => {
  const closing = await openHost({ binary: workspace.host });
  const plugin = await closing.load<Trouble>(await workspace.plugin("trouble"));
  const last = plugin.sleep(100 * ms);
  await closing.close();
  await last;
  await caught(plugin.fail("x"), HostClosedError);
  await caught(closing.load("x"), HostClosedError);
  await closing.close();

  const stuck = await openHost({ binary: workspace.host });
  const never = (await stuck.load<Trouble>(await workspace.plugin("trouble"))).sleep(60_000 * ms);
  const rejected = caught(never, HostClosedError);
  const start = performance.now();
  await stuck.close({ graceMs: 50 });
  assert.ok(performance.now() - start < 1500);
  await rejected;
});

test("loading a plugin again gives the same object; an argument's place has its name", async () => {
  assert.is(await host.load(await workspace.plugin("trouble")), trouble);
  assert.is((await caught(trouble.fail(1 as never), ArgumentError)).path, "kind");
});

test.run();
