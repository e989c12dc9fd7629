import {
  appendFileSync,
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { patchedGo, patchedVersion, patchedWords } from "@lockstep/go-fixtures";
import { loadReleases, machineToolchain } from "@lockstep/provision";
import type { BuildRecord, DoctorReport, Lock, PlanReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("the machine's own Go");
const folder = emptyFolder();
const store = join(folder, "store");
const goroot = join(folder, "go");
const root = newWorkspace();
const config = join(root, "lockstep.jsonc");
const provisioned = readFileSync(config, "utf8");
const machine = provisioned.replace('"hosts"', '"goToolchain": "machine",\n  "hosts"');

function onPath(go = goroot): { PATH: string } {
  return { PATH: `${join(go, "bin")}:${process.env.PATH}` };
}

async function digest(go = goroot, more: Record<string, string> = {}): Promise<string> {
  const env = { ...onPath(go), HOME: folder, ...more };
  const releases = await loadReleases();
  const found = await machineToolchain({ version: "1.26.9", store, releases, env });
  if (!found.ok) throw new Error(found.findings[0]?.cause);
  assert.is(found.toolchain.goroot, go);
  assert.is(found.toolchain.machine.words, patchedVersion);
  return found.toolchain.machine.sha256;
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(join(root, file), "utf8")) as T;
}

const record = (): BuildRecord => json(`${dist}/host.record.json`);
const hostText = (): string => readFileSync(join(root, dist, "host"), "latin1");

test.before(() => patchedGo(goroot));

test("its digest is that of all it compiles with, wherever it lies and whoever asks", async () => {
  const before = await digest();
  utimesSync(join(goroot, "src/plugin/plugin_dlopen.go"), new Date(), new Date());
  writeFileSync(join(goroot, "src/plugin/more_test.go"), "package plugin\n");
  writeFileSync(join(goroot, "src/cmd/NOTES"), "of the tools\n");
  const env = join(folder, "env");
  writeFileSync(env, "GOFLAGS=-x\nGOTOOLCHAIN=go1.99.1\n");
  const hostile = { GOENV: env, GOROOT: "/nowhere", GOTOOLCHAIN: "go1.99.1", GOFLAGS: "-x" };
  assert.is(await digest(goroot, hostile), before);
  const elsewhere = join(folder, "elsewhere");
  renameSync(goroot, elsewhere);
  assert.is(await digest(elsewhere), before);
  // As distributions do: the sources apart, a link in their place.
  renameSync(join(elsewhere, "src"), join(folder, "share"));
  symlinkSync(join(folder, "share"), join(elsewhere, "src"));
  assert.is(await digest(elsewhere), before);
  rmSync(join(elsewhere, "src"));
  renameSync(join(folder, "share"), join(elsewhere, "src"));
  renameSync(elsewhere, goroot);
});

test("another standard library, tool or default setting is another digest", async () => {
  const before = await digest();
  for (const name of ["src/plugin/plugin_dlopen.go", "pkg/tool/linux_amd64/link", "go.env"]) {
    const file = join(goroot, name);
    copyFileSync(file, join(folder, "kept"));
    rmSync(file); // a link to the release's own
    copyFileSync(join(folder, "kept"), file);
    appendFileSync(file, "\n");
    assert.is.not(await digest(), before, name);
    copyFileSync(join(folder, "kept"), file);
    assert.is(await digest(), before, name);
  }
});

test("not asked for, it compiles nothing, though it is first on PATH", () => {
  const built = lockstep(root, ["build"], onPath());
  assert.is(built.code, 0, built.stderr);
  assert.not.ok(hostText().includes(patchedWords));
  assert.match(record().toolchain.h1 ?? "", /^h1:/);
  assert.is(record().toolchain.machine, undefined);
  assert.match(lockstep(root, ["doctor"], onPath()).stdout, /^go .*; fetches, compiles nothing$/m);
});

test("asked for, it compiles, and stands in plan, doctor, record and lock for what it is", async () => {
  writeFileSync(config, machine);
  const planned = lockstep(root, ["plan", "--changed", "--json"], onPath());
  const plan = JSON.parse(planned.stdout) as PlanReport;
  const expected = { words: patchedVersion, sha256: await digest() };
  assert.equal(plan.toolchain.machine, expected);
  assert.equal(
    plan.units.map(({ changes }) => changes.map(({ what }) => what).join()),
    ["the Go toolchain", "the Go toolchain", "the Go toolchain"],
  );
  assert.match(
    lockstep(root, ["plan"], onPath()).stdout,
    /the machine's own: go version go1\.26\.9/,
  );
  const built = lockstep(root, ["build"], onPath());
  assert.is(built.code, 0, built.stderr);
  assert.match(built.stdout, /^built +host +changed: the Go toolchain/m);
  assert.ok(hostText().includes(patchedWords));
  assert.equal(record().toolchain.machine, expected);
  assert.is(record().toolchain.h1, undefined);
  assert.equal(json<Lock>("lockstep-lock.json").go, {
    version: "1.26.9",
    toolchains: {},
    machine: { "linux-amd64": expected },
  });
  assert.match(lockstep(root, ["check"], onPath()).stdout, /2 of 2 plugins load/);
  const doctor = lockstep(root, ["doctor", "--json"], onPath());
  const { workspace } = JSON.parse(doctor.stdout) as DoctorReport;
  assert.equal([workspace?.toolchain, workspace?.machine], ["machine", expected]);
  assert.match(lockstep(root, ["doctor"], onPath()).stdout, /; compiles this workspace$/m);
  const fetched = lockstep(root, ["fetch"], onPath());
  assert.is(fetched.code, 0, fetched.stderr);
  assert.not.match(fetched.stdout, /toolchains/);
});

test("one that is patched again rebuilds, one that is not the locked one is no --frozen build", () => {
  assert.match(lockstep(root, ["build"], onPath()).stdout, /3 up-to-date/);
  const file = join(goroot, "src/plugin/plugin_dlopen.go");
  writeFileSync(file, readFileSync(file, "utf8").replace("Example Linux", "Another Linux"));
  const frozen = lockstep(root, ["build", "--frozen"], onPath());
  assert.is(frozen.code, 1);
  assert.match(frozen.stdout, /LS3102[\s\S]+the\s+machine's\s+own/);
  assert.is(lockstep(root, ["build"], onPath()).code, 0);
  assert.ok(hostText().includes("as patched by Another Linux"));
  writeFileSync(config, provisioned);
  const back = lockstep(root, ["build"], onPath());
  assert.is(back.code, 0, back.stderr);
  assert.not.ok(hostText().includes("as patched by"));
  const { go } = json<Lock>("lockstep-lock.json");
  assert.match(go.toolchains["linux-amd64"] ?? "", /^h1:/);
  assert.is(go.machine, undefined);
});

test.run();
