import { once } from "node:events";
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, startLockstep } from "../lockstep.ts";
import { digestOf, inPlace, installable, installed } from "./installable.ts";

const test = suite("an install that is killed");
const kills = 50;
/** Longer than any install takes, in milliseconds. */
const whole = 300_000;
const folder = emptyFolder();

/** Starts a real install and kills it after so many milliseconds, if it still runs; whether it did. */
async function killed(release: string, root: string, afterMs?: number): Promise<boolean> {
  const child = startLockstep("/", ["install", release, "--to", root]);
  const end = once(child, "close");
  child.stdout.resume();
  child.stderr.resume();
  const timer = setTimeout(() => child.kill("SIGKILL"), afterMs ?? whole);
  const [code, signal] = await end;
  clearTimeout(timer);
  assert.ok(code === 0 || signal === "SIGKILL", `exit code ${code}`);
  return signal === "SIGKILL";
}

test(`kill -9 at ${kills} moments: the old release or the new one, whole, and the next run completes`, async () => {
  const { one, two } = await installable();
  const [old, fresh] = [digestOf(one), digestOf(two)];
  const start = installed(one);
  const copy = (name: string): string => {
    cpSync(start, join(folder, name), { recursive: true, verbatimSymlinks: true });
    return join(folder, name);
  };
  const measured = copy("measured");
  const began = performance.now();
  assert.is(await killed(two, measured), false);
  const length = performance.now() - began;
  let stopped = 0;
  for (let kill = 0; kill < kills; kill++) {
    const root = copy(`kill-${kill}`);
    const moment = ((kill + Math.random()) / kills) * length;
    if (await killed(two, root, moment)) stopped++;
    assert.ok([old, fresh].includes(inPlace(root)), `after ${moment} of ${length} ms`);
    assert.is(await killed(two, root), false);
    assert.is(inPlace(root), fresh, `after ${moment} of ${length} ms`);
    assert.equal(readdirSync(join(root, "releases")).sort(), [old, fresh].sort());
    assert.equal(readdirSync(root).sort(), [".lockstep", "current", "releases"]);
    rmSync(root, { recursive: true });
  }
  assert.ok(stopped > kills / 4, `only ${stopped} of ${kills} were still running`);
  assert.not.ok(existsSync(join(start, "releases", fresh)));
});

test.run();
