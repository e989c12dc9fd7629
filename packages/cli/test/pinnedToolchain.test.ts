import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions, readGoBinary } from "@lockstep/go-binary";
import { goToolchain, type TinyWorkspace, tinyWorkspace } from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import { build } from "@lockstep/orchestrator";
import {
  type CCompiler,
  crossCompiler,
  ensureCToolchain,
  hostPlatform,
  inspectCCompiler,
} from "@lockstep/provision";
import type { CheckReport } from "@lockstep/schema";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { command, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("a pinned C toolchain, for real");

/** A download of 101 MB, and zig compiles its own C runtime first. */
const config = { kind: "pinned" } as const;
const asked = { config, root: "/", store: storeRoot(), env: process.env };
const zig = process.env.LOCKSTEP_TEST_FULL ? await ensureCToolchain(asked) : undefined;

const files = {
  "plugins/clock/clock.go": `package clock

/*
#include <stdio.h>
#include <math.h>
#cgo LDFLAGS: -lm
static int text(char *to, int size, double of) { return snprintf(to, size, "%.3f", sqrt(of)); }
*/
import "C"

import "example.com/tiny/contract"

type greeter struct{}

func (greeter) Greet(to string) string {
	var text [16]C.char
	n := C.text(&text[0], 16, 2)
	return C.GoStringN(&text[0], n)
}

func New() contract.Greeter { return greeter{} }
`,
};

/** Builds the tiny workspace on a machine without any C compiler on PATH. */
async function built({ root }: TinyWorkspace, cc: CCompiler, store = storeRoot()): Promise<void> {
  const loaded = await loadWorkspace(root);
  assert.ok(loaded.ok, JSON.stringify(loaded));
  if (!loaded.ok) return;
  const callerEnv = { PATH: "/nonexistent" };
  const toolchain = await goToolchain();
  const report = await build({ workspace: loaded.workspace, toolchain, cc, store, callerEnv });
  assert.ok(report.ok, JSON.stringify(report.findings, null, 2));
}

function artefacts({ root }: TinyWorkspace, platform = "linux_amd64"): [string, string, string] {
  const folder = join(root, "dist", platform, "release");
  return [join(folder, "host"), join(folder, "plugins/clock.so"), join(folder, "plugins/hello.so")];
}

async function glibcOf(file: string): Promise<string> {
  const read = await readGoBinary(file);
  if (!read.ok) throw new Error(read.detail);
  return read.binary.elf.glibcFloor ?? "0";
}

function verdicts(host: string, plugins: string[]): string[] {
  const { stdout, stderr } = lockstep("/", ["check", host, ...plugins, "--json"]);
  assert.is(stderr, "");
  return JSON.parse(stdout).plugins.map(({ verdict }: { verdict: string }) => verdict);
}

if (!zig?.ok) {
  const why = zig?.findings[0]?.cause ?? "needs npm run test:full";
  test.skip(`not tried: ${why}`);
} else {
  const byZig = tinyWorkspace(files);
  test.after(() => byZig.remove());

  test("host, pure plugin and cgo plugin load, and need an old glibc only", async () => {
    await built(byZig, zig.cc);
    const [host, ...plugins] = artefacts(byZig);
    const said = execFileSync(host, plugins, { encoding: "utf8" });
    assert.is(said, "1.414\nhello greets you\n");
    for (const file of artefacts(byZig)) {
      assert.ok(
        compareVersions(await glibcOf(file), "2.17") <= 0,
        `${file}: ${await glibcOf(file)}`,
      );
    }
    const record = JSON.parse(readFileSync(`${host}.record.json`, "utf8"));
    assert.is(record.env.CC, "zig cc -target x86_64-linux-gnu.2.17");
    assert.match(record.toolchain.cc.description, /^zig 0\.\d+\.\d+ for x86_64-linux-gnu\.2\.17$/);
    const { cToolchain } = JSON.parse(readFileSync(join(byZig.root, "lockstep-lock.json"), "utf8"));
    assert.is(cToolchain.kind, "pinned");
    assert.is(cToolchain.platforms["linux-amd64"].sha256, zig.cc.zig?.pinned.sha256);
  });

  test("in another folder, with another store: the same bytes, without a path", async () => {
    const other = tinyWorkspace(files);
    const store = join(emptyFolder(), "another");
    mkdirSync(store, { recursive: true });
    symlinkSync(join(storeRoot(), "toolchains"), join(store, "toolchains"));
    execFileSync("cp", ["-r", join(storeRoot(), "c-toolchains"), join(store, "c-toolchains")]);
    const own = await ensureCToolchain({ ...asked, store, offline: true });
    assert.ok(own.ok && own.cc.path.startsWith(store), "a copy is known by its content");
    if (!own.ok) return;
    await built(other, own.cc, store);
    for (const [at, file] of artefacts(byZig).entries()) {
      for (const name of [file, `${file}.record.json`]) {
        const twin = name.replace(byZig.root, other.root);
        const content = readFileSync(name);
        assert.ok(content.equals(readFileSync(twin)), `${at}: ${name} differs`);
        for (const path of [byZig.root, storeRoot(), store]) {
          assert.not(content.includes(path), `${name} names ${path}`);
        }
      }
    }
    other.remove();
    rmSync(store, { recursive: true });
  });

  test("what it builds mixes with what gcc builds, as check says", async () => {
    const gcc = await inspectCCompiler({ env: process.env, store: storeRoot() });
    assert.ok(gcc.ok);
    if (!gcc.ok) return;
    const byGcc = tinyWorkspace(files);
    await built(byGcc, gcc.cc);
    for (const [one, other] of [
      [byZig, byGcc],
      [byGcc, byZig],
    ] as const) {
      const [host] = artefacts(one);
      const [, ...plugins] = artefacts(other);
      assert.equal(verdicts(host, plugins), ["loads", "loads"]);
      const said = execFileSync(host, plugins, { encoding: "utf8" });
      assert.is(said, "1.414\nhello greets you\n");
    }
    byGcc.remove();
  });

  test("what gcc builds here is too new for an older target; the printed fix cures it", () => {
    const root = newWorkspace();
    const judged = (): CheckReport =>
      JSON.parse(lockstep(root, ["check", "--glibc", "2.17", "--json"]).stdout);
    assert.is(lockstep(root, ["build"]).code, 0);
    const before = judged();
    const findings = [before, ...before.plugins].flatMap((each) => each.findings);
    assert.ok(findings.length > 1, JSON.stringify(before));
    for (const { code } of findings) assert.is(code, "LS3029");
    const [, line] = /^write (.*) into lockstep\.jsonc/.exec(findings[0]!.fix!.text) ?? [];
    const config = join(root, "lockstep.jsonc");
    writeFileSync(config, readFileSync(config, "utf8").replace("{", `{\n  ${line},`));
    for (const { fix } of findings) {
      const { code, stderr } = command(root, ["/bin/sh", "-c", fix!.command!]);
      assert.is(code, 0, `${fix!.command}\n${stderr}`);
    }
    const after = judged();
    assert.ok(after.ok, JSON.stringify(after, null, 1));
    const gate = lockstep(root, ["ci"]);
    assert.is(gate.code, 0, gate.stdout + gate.stderr);
    assert.match(gate.stdout, /^ok +load /m);
  });

  test("for the other processor: judged from the files", async () => {
    const self = hostPlatform();
    assert.ok(self.ok);
    if (!self.ok) return;
    const cross = crossCompiler(zig.cc, self.platform, { os: "linux", arch: "arm64" });
    assert.ok(cross.ok);
    if (!cross.ok) return;
    await built(byZig, cross.cc);
    const [host, ...plugins] = artefacts(byZig, "linux_arm64");
    assert.equal(verdicts(host, plugins), ["loads", "loads"]);
    assert.equal(verdicts(host, artefacts(byZig).slice(1)), ["refused", "refused"]);
    const read = await readGoBinary(host);
    assert.is(read.ok ? read.binary.buildInfo?.settings.get("GOARCH") : read.detail, "arm64");
  });
}

test.run();
