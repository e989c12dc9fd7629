import { assert, suite } from "@lockstep/test-kit";
import { frameKind } from "../src/frame.ts";
import { openHost, ProtocolError } from "../src/index.ts";
import type { Trouble } from "./generated/contract.d.ts";
import { richWorkspace } from "./richWorkspace.ts";

const test = suite("a host that sends what its driver never sends");

const maxFrameBytes = 10_000;
const minute = 60_000_000_000n;

/** A frame's length unless another is given, its kind, its number, its body. */
function frame(kind: number, number: number, body: number[] = [], length?: number): Uint8Array {
  const bytes = Buffer.alloc(9 + body.length);
  bytes.writeUInt32LE(length ?? 5 + body.length, 0);
  bytes[4] = kind;
  bytes.writeUInt32LE(number, 5);
  bytes.set(body, 9);
  return bytes;
}

/** The calls in flight: 0 and 2 sleep, 1 makes the plugin write to the driver's pipe. */
const cases: Record<string, { sent: Uint8Array; words: RegExp }> = {
  "a frame larger than maxFrameBytes": {
    sent: frame(frameKind.result, 0, [], maxFrameBytes + 1),
    words: /^a frame of 10001 bytes$/,
  },
  "a text": { sent: Buffer.from("hello, world\n"), words: /^a frame of 1819043176 bytes$/ },
  "a frame too short for its kind and number": {
    sent: Buffer.from([3, 0, 0, 0, frameKind.result, 0, 0]),
    words: /^a frame ends too soon$/,
  },
  "a frame of a kind that does not exist": {
    sent: frame(99, 0),
    words: /^a frame of the unknown kind 99$/,
  },
  "an answer to a call that nobody made": {
    sent: frame(frameKind.result, 700),
    words: /^an answer to call 700, which nobody made$/,
  },
  "an answer to a load that nobody asked for": {
    sent: frame(frameKind.opened, 5, [0, 0, 0, 0, 0, 0, 0, 0]),
    words: /^an answer to open 5, which nobody asked$/,
  },
  "an error whose text is cut off": {
    sent: frame(frameKind.error, 0, [0, 200, 0, 0, 0, 65]),
    words: /^a frame ends too soon$/,
  },
  "an answer with more in it than a result": {
    sent: frame(frameKind.result, 1, [1, 2, 3]),
    words: /^a frame is longer than its content$/,
  },
};

for (const [what, { sent, words }] of Object.entries(cases)) {
  test(`${what}: every call in flight is rejected, the next load starts it anew`, async () => {
    const workspace = await richWorkspace();
    const plugin = await workspace.plugin("trouble");
    const host = await openHost({ binary: workspace.host, maxFrameBytes, stderr: "ignore" });
    try {
      const trouble = await host.load<Trouble>(plugin);
      const options = { timeoutMs: 10_000 };
      const sleeping = () => trouble.sleep(minute, options);
      const calls = [sleeping(), trouble.garble(sent, options), sleeping()];
      const [first, , last] = await Promise.allSettled(calls);
      for (const settled of [first, last]) {
        assert.is(settled?.status, "rejected");
        const { reason } = settled as PromiseRejectedResult;
        assert.instance(reason, ProtocolError);
        const { message, cause } = reason as ProtocolError;
        assert.match(message, /^the host(?: sent a frame that|'s answer) makes no sense/);
        assert.match((cause as Error).message, words);
      }
      assert.instance(await assert.rejects(trouble.fail("stale")), ProtocolError);
      const again = await host.load<Trouble>(plugin);
      assert.is.not(again, trouble);
      assert.is(await again.fail("anew"), "anew");
    } finally {
      await host.close();
    }
  });
}

test.run();
