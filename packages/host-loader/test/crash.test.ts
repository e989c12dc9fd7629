import { assert, suite } from "@lockstep/test-kit";
import { HostCrashedError, openHost } from "../src/index.ts";
import type { Trouble } from "./generated/contract.d.ts";
import { richWorkspace } from "./richWorkspace.ts";

const test = suite("a host that crashes");

/** What the crash of each kind looks like. */
const kinds: Record<string, { message: RegExp; stack: RegExp }> = {
  goroutine: {
    message: /exited with code 2: panic: in a goroutine of its own/,
    stack:
      /^panic: in a goroutine of its own[\s\S]*goroutine \d+ \[running\][\s\S]*trouble\.go:\d+/,
  },
  fatal: {
    message: /exited with code 2: fatal error: concurrent map writes/,
    stack: /^fatal error: concurrent map writes[\s\S]*goroutine \d+/,
  },
  stack: {
    message: /exited with code 2: runtime: goroutine stack exceeds/,
    stack: /stack overflow/,
  },
  exit: { message: /exited with code 7$/, stack: /^$/ },
  kill: { message: /was ended by SIGKILL$/, stack: /^$/ },
};

for (const [kind, { message, stack }] of Object.entries(kinds)) {
  test(`${kind}: calls in flight are rejected, the next load starts it anew`, async () => {
    const workspace = await richWorkspace();
    const plugin = await workspace.plugin("trouble");
    const host = await openHost({ binary: workspace.host, stderr: "ignore" });
    try {
      const trouble = await host.load<Trouble>(plugin);
      const inFlight = trouble.wait(60_000_000_000);
      const crash = trouble.crash(kind);
      for (const call of [inFlight, crash]) {
        const error = (await assert.rejects(call)) as HostCrashedError;
        assert.instance(error, HostCrashedError);
        assert.is(error.code, "LS5003");
        assert.match(error.message, message);
        assert.match(error.goStack, stack);
      }
      assert.instance(await assert.rejects(trouble.fail("stale")), HostCrashedError);
      const again = await host.load<Trouble>(plugin);
      assert.is.not(again, trouble);
      assert.is(await again.fail("anew"), "anew");
      assert.instance(await assert.rejects(trouble.fail("still stale")), HostCrashedError);
    } finally {
      await host.close();
    }
  });
}

test.run();
