import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";
import { newWorkspace } from "../src/index.ts";
import { readTree } from "../src/readTree.ts";
import { Rig } from "./rig.ts";

const test = suite("newWorkspace, killed");
const maker = fileURLToPath(new URL("./fixtures/makeWorkspaces.ts", import.meta.url));

test("a workspace is there complete or not at all, and the next run clears up", async () => {
  const rig = await Rig.start();
  const whole = (await readTree(await rig.workspace("whole"))).length;
  const options = rig.options("cut");
  const child = spawn(process.execPath, [...process.execArgv, maker, JSON.stringify(options)]);
  await until(() => readdirSync(rig.root).some((name) => name === "cut-3"));
  const half = await until(() => readdirSync(rig.root).find((name) => name.startsWith(".cut-")));
  child.kill("SIGKILL");
  await once(child, "close");

  const made = await rig.made();
  for (const name of made.filter((one) => one.startsWith("cut-"))) {
    assert.is((await readTree(join(rig.root, name))).length, whole);
  }
  const left = made.filter((name) => name.startsWith(".cut-"));
  assert.ok(left.length <= 1 && half.startsWith(".cut-"));
  for (const name of left) {
    const cut = name.replace(/^\.|\.lockstep-new-.*$/g, "");
    assert.ok((await newWorkspace({ ...options, dir: join(rig.root, cut) })).ok);
  }
  assert.not.ok((await rig.made()).some((name) => name.startsWith(".")));
  await rig.end();
});

async function until<T>(found: () => T | undefined | false): Promise<T> {
  for (let tries = 0; tries < 20_000; tries++) {
    const value = found();
    if (value) return value;
    await sleep(1);
  }
  throw new Error("waited in vain");
}

test.run();
