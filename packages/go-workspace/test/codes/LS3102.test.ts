import { compareLock, formatLock, goSums, listPackages, planLock } from "@lockstep/go-workspace";
import type { Lock } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { helloWith, hostOnOldText, proxiedWorkspace } from "../proxiedWorkspace.ts";

const test = suite("LS3102: lock out of date");

const h1 = (letter: string) => `h1:${letter.repeat(43)}=`;
const toolchain = { version: "1.26.9", os: "linux", arch: "amd64", h1: h1("a") };

async function lockOf(files: Record<string, string>): Promise<Lock> {
  const { tiny, workspace, command } = await proxiedWorkspace(files);
  const { hosts, plugins } = workspace;
  const listed = await listPackages(command, workspace, [...hosts, ...plugins], []);
  assert.ok(listed.ok);
  const lock = planLock({ workspace, list: listed.list, sums: goSums(workspace), toolchain });
  tiny.remove();
  return lock;
}

test("names every line that moved, and who needs it", async () => {
  const before = await lockOf(hostOnOldText);
  const after = await lockOf({ ...hostOnOldText, ...helloWith("example.com/lib", "v1.0.0") });
  assert.equal(
    before.modules.map(({ path, version, neededBy }) => [path, version, ...neededBy].join(" ")),
    ["example.com/text v1.14.0 host"],
  );
  assert.match(before.modules[0]!.sum!, /^h1:/);
  const [found, ...more] = compareLock(before, after, "lockstep build");
  assert.equal(more, []);
  assert.is(found?.code, "LS3102");
  const lines = formatLock(before).split("\n");
  const at = (text: string) => lines.findIndex((line) => line.includes(text)) + 1;
  const list = at('"modules"');
  assert.equal(found?.where, { file: "lockstep-lock.json", line: list, source: '  "modules": [' });
  assert.is(found?.cause, "example.com/lib: not locked, now v1.0.0");
  assert.equal(
    found?.related?.filter((line) => !line.includes("sum")),
    [
      `lockstep-lock.json:${at('"v1.14.0"')}: example.com/text: locked v1.14.0, now v1.16.0`,
      `lockstep-lock.json:${at('"neededBy"')}: example.com/text needed by: locked host, now hello, host`,
    ],
  );
  const sums = found!.related!.filter((line) => line.includes("example.com/text sum: locked h1:"));
  assert.is(sums.length, 1);
  assert.ok(sums[0]!.startsWith(`lockstep-lock.json:${at('"sum"')}: `), sums[0]);
  assert.is(found?.fix?.command, "lockstep build");
});

test("another toolchain; a platform not locked; no lock; and silence when all is the same", async () => {
  const lock = await lockOf({});
  assert.equal(lock, {
    version: 1,
    go: { version: "1.26.9", toolchains: { "linux-amd64": h1("a") } },
    modules: [],
  });
  const cause = (locked: Lock | undefined, planned: Lock) =>
    compareLock(locked, planned, "lockstep build").map((each) => each.cause);
  const newer = { ...lock, go: { ...lock.go, version: "1.27.3" } };
  const moved = { ...lock, go: { ...lock.go, toolchains: { "linux-amd64": h1("b") } } };
  const elsewhere = { ...lock, go: { ...lock.go, toolchains: { "linux-arm64": h1("b") } } };
  assert.equal(cause(lock, lock), []);
  assert.equal(cause(lock, newer), ["Go: locked 1.26.9, now 1.27.3"]);
  assert.equal(cause(lock, moved), [
    `Go 1.26.9 for linux-amd64: locked ${h1("a")}, now ${h1("b")}`,
  ]);
  assert.equal(cause(elsewhere, lock), [
    `Go 1.26.9 for linux-amd64: locked no sum, now ${h1("a")}`,
  ]);
  assert.equal(cause(undefined, lock), ["there is no lockstep-lock.json"]);
});

test("a replacement, a sum and a module that is gone: each by its own line, edited or not", async () => {
  const fork = { path: "example.com/fork", version: "v1.0.0", sum: h1("f") };
  const module = (path: string, more = {}) => ({
    path,
    version: "v1.0.0",
    neededBy: ["host"],
    ...more,
  });
  const lock: Lock = {
    version: 1,
    go: { version: "1.26.9", toolchains: { "linux-amd64": h1("a"), "linux-arm64": h1("b") } },
    modules: [
      module("example.com/a", { sum: h1("a"), goModSum: h1("b") }),
      module("example.com/fork", { replace: { path: "example.com/a", version: "v1.1.0" } }),
      module("example.com/gone"),
    ],
  };
  const now: Lock = {
    ...lock,
    go: { version: "1.26.9", toolchains: { "linux-amd64": h1("a"), "linux-arm64": h1("c") } },
    modules: [
      module("example.com/a", { sum: h1("a"), goModSum: h1("c") }),
      module("example.com/fork", { replace: fork }),
    ],
  };
  const text = formatLock(lock);
  const [found] = compareLock(lock, now, "lockstep build", text);
  const told = [`lockstep-lock.json:${found!.where!.line}: ${found!.cause}`, ...found!.related!];
  assert.equal(
    told.map((each) => {
      const [, line, cause] = /^lockstep-lock\.json:(\d+): ([^:]+):/.exec(each)!;
      return `${cause}: ${text.split("\n")[Number(line) - 1]!.trim().slice(0, 24)}`;
    }),
    [
      'Go 1.26.9 for linux-arm64: "linux-arm64": "h1:bbbbb',
      'example.com/a go.mod sum: "goModSum": "h1:bbbbbbbb',
      'example.com/fork replacement: "replace": {',
      'example.com/gone: "path": "example.com/gon',
    ],
  );
  const [elsewhere] = compareLock(lock, now, "lockstep build", `\n\n${text}`);
  assert.is(elsewhere!.where!.line, found!.where!.line! + 2);
});

test.run();
