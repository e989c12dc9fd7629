import { assert, suite } from "@lockstep/test-kit";
import { openHost, PluginEntryError } from "../../src/index.ts";
import { richWorkspace } from "../richWorkspace.ts";

const test = suite("LS5004");

test("a symbol that the plugin does not have", async () => {
  const workspace = await richWorkspace();
  const host = await openHost({ binary: workspace.host });
  try {
    const load = host.load(await workspace.plugin("rich"), { entry: "Create" });
    const error = (await assert.rejects(load)) as PluginEntryError;
    assert.instance(error, PluginEntryError);
    assert.is(error.code, "LS5004");
    assert.match(
      error.message,
      "symbol Create not found in plugin ex.com/rich/plugins/rich/plugin",
    );
    await host.load(await workspace.plugin("rich"));
  } finally {
    await host.close();
  }
});

test("an entry of a type that the host does not assert: both types", async () => {
  const { host: binary, plugin } = await richWorkspace(
    {},
    { "plugins/rich/plugin/main.go": ["New() contract.Rich", "New() interface{ contract.Rich }"] },
  );
  const host = await openHost({ binary });
  try {
    const error = (await assert.rejects(host.load(await plugin("rich")))) as PluginEntryError;
    assert.instance(error, PluginEntryError);
    assert.is(error.code, "LS5004");
    assert.match(
      error.message,
      /New is a func\(\) interface \{.*, not a func\(\) contract\.Rich or func/,
    );
  } finally {
    await host.close();
  }
});

test("no entry, where the host asserts a type of one", async () => {
  const { host: binary, plugin } = await richWorkspace();
  const host = await openHost({ binary });
  try {
    const load = host.load(await plugin("rich"), { entry: "" });
    const error = (await assert.rejects(load)) as PluginEntryError;
    assert.instance(error, PluginEntryError);
    assert.is(error.code, "LS5004");
    assert.match(
      error.message,
      /: no entry is named; the host asserts a func\(\) contract\.Rich or func/,
    );
    assert.match(error.findings[0]?.fix?.text ?? "", /"entry" in its manifest$/);
  } finally {
    await host.close();
  }
});

test.run();
