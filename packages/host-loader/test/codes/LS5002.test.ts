import { assert, suite } from "@lockstep/test-kit";
import { type Finding, openHost, PluginOpenError } from "../../src/index.ts";
import type { Rich } from "../generated/contract.d.ts";
import { richWorkspace } from "../richWorkspace.ts";

const test = suite("LS5002");
const entry: [string, string] = ["return rich{}", ""];

async function failure(
  body: string,
  { timeoutMs, ...limits }: { timeoutMs?: number; maxFrameBytes?: number } = {},
): Promise<PluginOpenError> {
  const source = "plugins/rich/rich.go";
  const workspace = await richWorkspace({}, { [source]: [entry[0], body] });
  const host = await openHost({ binary: workspace.host, stderr: "ignore", ...limits });
  try {
    const options = timeoutMs === undefined ? {} : { timeoutMs };
    const error = await assert.rejects(host.load(await workspace.plugin("rich"), options));
    assert.instance(error, PluginOpenError);
    assert.is((error as PluginOpenError).code, "LS5002");
    const [{ cause, subject, where }] = (error as PluginOpenError).findings as [Finding];
    assert.ok(subject?.endsWith(".so") && cause.includes(subject), cause);
    assert.equal(where, { file: subject });
    // The process is not used again: another one serves the good plugin.
    const good = await host.load<Rich>(await (await richWorkspace()).plugin("rich"));
    assert.is(await good.text("x"), "x");
    return error as PluginOpenError;
  } finally {
    await host.close();
  }
}

test("an entry that panics: its words and the Go stack", async () => {
  const error = await failure('panic("not today")');
  assert.match(error.message, "New panicked: not today");
  assert.match(error.goStack ?? "", /rich\.New/);
});

test("an entry that panics with more than a frame may hold: the beginning of its words", async () => {
  const error = await failure("panic(string(make([]byte, 100_000)))", { maxFrameBytes: 4096 });
  assert.match(error.message, /New panicked: \0{2000,} \.\.\.$/);
  assert.match(error.goStack ?? "", /rich\.New/);
});

test("an entry that returns nil", async () => {
  assert.match((await failure("return nil")).message, "New returned nil");
});

test("an entry that does not return: given up in time, the host ended", async () => {
  const error = await failure("select {}", { timeoutMs: 300 });
  assert.match(error.message, "did not return within 300 ms");
});

test("what Go says when plugin.Open fails is kept, with the plugin's name", async () => {
  const { openFailure } = await import("../../src/openFailure.ts");
  const words = 'plugin.Open("/x/rich"): realpath failed';
  const error = openFailure(
    { file: "/x/rich.so", display: "rich.so", entry: "New" },
    { opened: false, stage: 1, message: words, goStack: "" },
    { contract: "", interfaces: [], types: [] },
  );
  assert.instance(error, PluginOpenError);
  assert.is(error.message, `rich.so: ${words}`);
  assert.match(error.findings[0]?.cause ?? "", words);
});

test.run();
