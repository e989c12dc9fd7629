import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { openHost } from "@lockstep/host-loader";
import { assert, suite } from "@lockstep/test-kit";
import { startLockstep } from "../lockstep.ts";
import {
  digestOf,
  hostSays,
  type Installable,
  inPlace,
  installable,
  installed,
  reversed,
} from "./installable.ts";
import { ran } from "./workspace.ts";

interface Greeter {
  greet(request: { name: string }): Promise<{ text: string }>;
}

const test = suite("an install while others are at work");
let releases: Installable;

test.before(async () => {
  releases = await installable();
});

test("what a running process has open keeps its inode and its bytes", async () => {
  const root = installed(releases.one);
  const file = join(root, "current/plugins/hello.so");
  const bytes = readFileSync(file);
  const opened = openSync(file, "r");
  const reader = spawn("tail", ["-f", "/dev/null"], { stdio: [opened, "ignore", "ignore"] });
  closeSync(opened);
  try {
    const held = `/proc/${reader.pid}/fd/0`;
    const inode = statSync(held).ino;
    ran("/", ["install", releases.two, "--to", root]);
    ran("/", ["install", releases.hotfix, "--to", root]);
    assert.is.not(statSync(file).ino, inode, "the new release has files of its own");
    assert.is(statSync(held).ino, inode);
    assert.ok(readFileSync(held).equals(bytes));
    ran("/", ["install", reversed(releases.two), "--to", root, "--keep", "1"]);
    assert.ok(readFileSync(held).equals(bytes), "also when its release is removed");
  } finally {
    reader.kill("SIGKILL");
    await once(reader, "close");
  }
});

test("a host that was started before goes on with its plugins, one started after has the new", async () => {
  const root = installed(releases.one);
  const release = realpathSync(join(root, "current"));
  const host = await openHost({ binary: join(release, "host") });
  try {
    const hello = await host.load<Greeter>(join(release, "plugins/hello.so"));
    assert.equal(await hello.greet({ name: "world" }), { text: "Hello, world!" });
    ran("/", ["install", releases.two, "--to", root]);
    assert.equal(await hello.greet({ name: "world" }), { text: "Hello, world!" });
    assert.ok(await host.load(join(release, "plugins/clock.so")), "what it had not loaded yet");
    assert.is(hostSays(root)[1], "hello: Good day, world!");
  } finally {
    await host.close();
  }
  ran("/", ["install", "--rollback", "--to", root]);
  assert.is(hostSays(root)[1], "hello: Hello, world!");
});

test("installs at the same time wait for each other, and each of them is whole", async () => {
  const root = installed(releases.one);
  const wanted = [releases.two, reversed(releases.one), reversed(releases.two), releases.two];
  const runs = wanted.map(async (release) => {
    const child = startLockstep("/", ["install", release, "--to", root]);
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => parts.push(`${part}`));
    const [code] = await once(child, "close");
    assert.is(code, 0, parts.join(""));
  });
  await Promise.all(runs);
  assert.ok(wanted.map(digestOf).includes(inPlace(root)));
  const all = new Set([releases.one, ...wanted].map(digestOf));
  assert.equal(readdirSync(join(root, "releases")).sort(), [...all].sort());
  ran("/", ["install", "--rollback", "--to", root]);
  inPlace(root);
});

test.run();
