import { copyFileSync, cpSync, existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type RemoteCache, startRemoteCache } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { dist } from "./lockstep.ts";
import { good, type TurboRan, turboTasks, turboWorkspace } from "./turboWorkspace.ts";

const test = suite("turbo with a remote cache");
const root = turboWorkspace();
const artefacts = ["host", "plugins/clock.so", "plugins/hello.so"];
const builds = ["@demo/clock:build", "@demo/hello:build", "@demo/host:build"];
let cache: RemoteCache;
let first: TurboRan;
test.before(async () => {
  cache = await startRemoteCache(join(dirname(root), "remote"));
  first = good(turboTasks(root, ["check"], cache.env));
});
test.after(() => cache.stop());

test("a fresh checkout links nothing and has the same bytes, records included", () => {
  const fresh = checkout("fresh");
  const ran = good(turboTasks(fresh, ["check"], cache.env));
  assert.equal(states(ran), ["hit", "hit", "hit"]);
  assert.match(ran.stdout, /^\/\/:settle: build done .*: 3 up-to-date$/m);
  assert.match(ran.stdout, /2 of 2 plugins load/);
  assert.equal(different(fresh), []);
});

test("an artefact that was exchanged in the cache is not used", () => {
  const [clock, hello] = ["clock", "hello"].map((name) =>
    cache.file(hashOf(`@demo/${name}:build`)),
  );
  copyFileSync(clock!, hello!);
  const fresh = checkout("exchanged");
  const ran = good(turboTasks(fresh, ["check"], cache.env));
  assert.equal(states(ran), ["hit", "miss", "hit"]);
  assert.match(ran.stdout, /2 of 2 plugins load/);
  assert.equal(different(fresh), []);
});

test("without the signature's key nothing of the cache is used", () => {
  const { TURBO_REMOTE_CACHE_SIGNATURE_KEY, ...env } = cache.env;
  const fresh = checkout("keyless");
  const ran = good(turboTasks(fresh, ["check"], env));
  assert.equal(states(ran), ["miss", "miss", "miss"]);
  assert.equal(different(fresh), []);
});

/** The workspace as a clone has it, with its packages installed. */
function checkout(name: string): string {
  const to = join(dirname(root), name, basename(root));
  const made = new Set(["dist", ".turbo"]);
  cpSync(root, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path.includes("/.lockstep/") || !made.has(basename(path)),
  });
  assert.not.ok(existsSync(join(to, "dist")));
  return to;
}

function states({ tasks }: TurboRan) {
  return builds.map((task) => tasks[task]);
}

function hashOf(task: string): string {
  const line = first.stdout.split("\n").find((each) => each.startsWith(`${task}: cache miss`));
  return /executing (\w+)/.exec(line ?? "")?.[1] ?? "";
}

/** Artefacts and records of a checkout that are not as the first build made them. */
function different(checkedOut: string): string[] {
  return artefacts
    .flatMap((file) => [file, `${file}.record.json`])
    .filter((file) => {
      const [made, restored] = [root, checkedOut].map((at) => readFileSync(join(at, dist, file)));
      return !made?.equals(restored!);
    });
}

test.run();
