import { rmSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { hostFile, pluginFile } from "../../src/artefactPaths.ts";
import { openHost, WorkspaceError } from "../../src/index.ts";
import { builtCopy } from "../richWorkspace.ts";

const test = suite("LS4009");

async function cause(promise: Promise<unknown>): Promise<[string, string | undefined]> {
  const error = (await assert.rejects(promise)) as WorkspaceError;
  assert.instance(error, WorkspaceError);
  assert.is(error.code, "LS4009");
  assert.is(error.findings.length, 1);
  return [error.findings[0]?.cause ?? "", error.findings[0]?.fix?.command];
}

test("a plugin or host that has not been built, and the command that builds it", async () => {
  const { root, remove } = await builtCopy(["rich"]);
  try {
    const host = await openHost({ workspace: root });
    const [plugin, build] = await cause(host.load("trouble"));
    assert.match(plugin, /plugins\/trouble\.so is not there$/);
    assert.is(build, "node .lockstep/cli/dist/lockstep.js build trouble");
    await host.load("rich");
    await host.close();

    const [profile, command] = await cause(openHost({ workspace: root, profile: "debug" }));
    assert.match(profile, /debug\/host is not there$/);
    assert.is(command, "node .lockstep/cli/dist/lockstep.js build host --profile debug");

    rmSync(pluginFile(root, "release", "rich"));
    rmSync(hostFile(root, "release", "host"));
    assert.is(
      (await cause(openHost({ workspace: root })))[1],
      "node .lockstep/cli/dist/lockstep.js build host",
    );
  } finally {
    remove();
  }
});

test("names that the workspace does not have, with those it has", async () => {
  const { root, remove } = await builtCopy([]);
  try {
    const host = await openHost({ workspace: root });
    assert.match((await cause(host.load("other")))[0], "no plugin other; it has: rich, trouble");
    assert.match((await cause(host.load("./no.so")))[0], "no.so is not there");
    const other = openHost({ workspace: root, host: "other" });
    assert.match((await cause(other))[0], "no host other; it has: host");
    await host.close();
  } finally {
    remove();
  }
});

test.run();
