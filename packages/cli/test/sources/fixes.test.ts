import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runShell } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import {
  codesOf,
  foretold,
  hostWorkspace,
  plugin,
  proxyEnvironment,
  withSums,
} from "./foreignPlugins.ts";

const test = suite("the printed fixes, run as printed");
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-fixes-")));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const dep = (version: string) => `require ex.com/dep ${version}`;

/** A copy that may be changed. */
function copied(folder: string, name: string): string {
  const target = join(scratch, name);
  cpSync(folder, target, { recursive: true });
  return target;
}

/** What is foretold, the fix of the only finding run in the workspace, and what is foretold then. */
async function mended(root: string, folder: string, env: Record<string, string> = {}) {
  const before = await foretold(root, folder, env);
  const command = before.findings[0]?.fix?.command;
  assert.ok(command, JSON.stringify(before));
  await runShell(command, { cwd: root, env: await proxyEnvironment() });
  return [codesOf(before), codesOf(await foretold(root, folder, env)), command] as const;
}

test("another version", async () => {
  const folder = copied(await withSums(plugin(dep("v1.1.0"), [])), "version");
  const [before, after] = await mended(await hostWorkspace(), folder);
  assert.equal([before, after], [["LS3003"], []]);
});

test("replaced by a folder", async () => {
  const copy = {
    "dep/go.mod": "module ex.com/dep\n\ngo 1.25\n",
    "dep/code.go":
      'package dep\n\nfunc Hello() string { return "" }\n\nfunc Count(n int) int { return n }\n',
  };
  const requirements = `${dep("v1.0.0")}\n\nreplace ex.com/dep => ./dep`;
  const folder = copied(await withSums(plugin(requirements, [], copy)), "replaced");
  const [before, after] = await mended(await hostWorkspace(), folder);
  assert.equal([before, after], [["LS3003"], []]);
});

test("a module of the workspace as a dependency", async () => {
  const root = copied(await hostWorkspace(), "workspace");
  const folder = copied(await withSums(plugin(dep("v1.0.0"), [])), "outside");
  const requirements = `${dep("v1.0.0")}\n\nrequire ex.com/contract v0.0.0\n\nreplace ex.com/contract => ../workspace/contract`;
  for (const [name, text] of Object.entries(plugin(requirements, ["ex.com/contract"]))) {
    writeFileSync(join(folder, name), text);
  }
  const [before, after] = await mended(root, folder);
  assert.equal([before, after], [["LS3012"], []]);
});

test("a copy of a module of the workspace: no command that would put it into go.work twice", async () => {
  const root = copied(await hostWorkspace(), "twice");
  const outside = plugin(
    "require ex.com/contract v0.0.0\n\nreplace ex.com/contract => ../twice/contract",
    ["ex.com/contract"],
    { "main.go": 'package main\n\nimport _ "ex.com/contract"\n\nfunc main() {}\n' },
  );
  const [folder, member] = [join(scratch, "copy"), join(root, "plug")];
  for (const [name, text] of Object.entries(outside)) {
    for (const each of [folder, member]) {
      mkdirSync(each, { recursive: true });
      writeFileSync(join(each, name), text.replace("../twice", each === member ? ".." : "$&"));
    }
  }
  await runShell("go work use ./plug", { cwd: root, env: await proxyEnvironment() });
  const { findings } = await foretold(root, folder);
  assert.equal(
    findings.map(({ code, fix }) => [code, fix]),
    [["LS3012", { text: "build the plugin from plug: go.work uses that module already" }]],
  );
});

test("a toolchain line that asks for a newer release", async () => {
  const files = plugin(dep("v1.0.0"), []);
  files["go.mod"] = files["go.mod"]!.replace("go 1.26.0", "go 1.26.0\n\ntoolchain go1.27.3");
  const folder = copied(await withSums(files), "toolchain");
  const [before, after] = await mended(await hostWorkspace(), folder, { GOTOOLCHAIN: "auto" });
  assert.equal([before, after], [["LS3001"], []]);
});

test.run();
