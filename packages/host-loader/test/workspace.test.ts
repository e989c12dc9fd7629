import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { openHost, PluginEntryError, WorkspaceError } from "../src/index.ts";
import type { Rich, Trouble } from "./generated/contract.d.ts";
import { builtCopy } from "./richWorkspace.ts";

const test = suite("a workspace's host");

test("is found from a folder inside, and loads plugins by name, one after another", async () => {
  const { root, remove } = await builtCopy(["rich", "trouble"]);
  try {
    const host = await openHost({ workspace: join(root, "plugins/rich") });
    const [rich, trouble] = await Promise.all([
      host.load<Rich>("rich"),
      host.load<Trouble>("trouble"),
    ]);
    assert.is(await rich.text("x"), "x");
    assert.is(await trouble.fail("y"), "y");
    assert.is(await host.callJson("rich", "text", "z"), "z");
    await host.close();
  } finally {
    remove();
  }
});

test("is not opened when a document of the workspace is wrong: every error at once", async () => {
  const { root, remove } = await builtCopy([]);
  try {
    writeFileSync(
      join(root, "plugins/rich/lockstep.plugin.json"),
      '{ "name": "rich", "vresion": 1 }',
    );
    writeFileSync(join(root, "host/lockstep.host.json"), '{ "contract": 5 }');
    const error = (await assert.rejects(openHost({ workspace: root }))) as WorkspaceError;
    assert.instance(error, WorkspaceError);
    const files = new Set(error.findings.map(({ where }) => where?.file));
    assert.equal([...files].sort(), [
      "host/lockstep.host.json",
      "plugins/rich/lockstep.plugin.json",
    ]);
  } finally {
    remove();
  }
});

test("an entry that the manifest names and the file lacks is seen before the host starts", async () => {
  const { root, remove } = await builtCopy(["rich"]);
  try {
    const manifest = join(root, "plugins/rich/lockstep.plugin.json");
    const text = readFileSync(manifest, "utf8");
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(text), entry: "Nwe" }));
    const host = await openHost({ workspace: root });
    const error = (await assert.rejects(host.load("rich"))) as PluginEntryError;
    assert.instance(error, PluginEntryError);
    assert.is(error.code, "LS3034");
    assert.match(error.findings[0]?.where?.file ?? "", /plugins\/rich\/lockstep\.plugin\.json$/);
    await host.load<Rich>("rich", { entry: "New" });
    await host.close();
  } finally {
    remove();
  }
});

test("a plugin whose manifest names no entry is opened, nothing looked up in it", async () => {
  const { root, remove } = await builtCopy(["rich"], {
    "host/lockstep.host.json": '{ "name": "host" }\n',
    "plugins/rich/lockstep.plugin.json":
      '{ "name": "rich", "version": "1.0.0", "host": "host", "package": "./plugin" }\n',
    "plugins/rich/plugin/main.go": "package main\n\nvar Ready = true\n\nfunc main() {}\n",
    "plugins/trouble/lockstep.plugin.json":
      '{ "name": "trouble", "version": "1.0.0", "host": "host" }\n',
  });
  try {
    const host = await openHost({ workspace: root });
    assert.equal(Object.keys(await host.load("rich")), []);
    const error = await assert.rejects(host.load("rich", { entry: "Start" }));
    assert.is((error as PluginEntryError).code, "LS5004");
    await host.close();
  } finally {
    remove();
  }
});

test("outside any workspace the error says so", async () => {
  const error = (await assert.rejects(openHost({ workspace: "/" }))) as WorkspaceError;
  assert.is(error.code, "LS1009");
});

test("a folder that is not there is no raw system error", async () => {
  const error = (await assert.rejects(
    openHost({ workspace: "/nonexistent/ws" }),
  )) as WorkspaceError;
  assert.instance(error, WorkspaceError);
  assert.is(error.code, "LS1009");
  assert.is(error.findings[0]?.cause, "there is no folder /nonexistent/ws");
});

test.run();
