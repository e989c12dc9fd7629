import { assert, suite } from "@lockstep/test-kit";
import { answerOf } from "../src/answer.ts";
import { frameKind } from "../src/frame.ts";
import { CallTimeoutError, PluginError } from "../src/index.ts";
import { startDriver } from "./rawDriver.ts";

const test = suite("what Go answers when a deadline has passed");
const minute = 60_000_000_000;

test("is a CallTimeoutError that keeps the Go error, though only Go looked at a clock", async () => {
  const driver = await startDriver("trouble");
  try {
    const { kind, reader } = await driver.call("wait", [minute], 30);
    assert.is(kind, frameKind.error);
    const error = answerOf(kind, reader, 30);
    assert.instance(error, CallTimeoutError);
    const { timeoutMs, cause } = error as CallTimeoutError;
    assert.is(timeoutMs, 30);
    assert.instance(cause, PluginError);
    assert.equal((cause as PluginError).chain, [
      { goType: "*fmt.wrapError", message: "waiting: context deadline exceeded" },
      { goType: "context.deadlineExceededError", message: "context deadline exceeded" },
    ]);
  } finally {
    driver.end();
  }
});

test.run();
