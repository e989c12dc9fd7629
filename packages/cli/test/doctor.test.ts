import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DoctorReport } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { judgeLoader } from "../src/doctor/judgeLoader.ts";
import { bundle, command, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("doctor");
const root = newWorkspace();
const folder = emptyFolder();
const store = join(folder, "store");

function doctor(cwd: string, env: Record<string, string> = {}, before: string[] = []) {
  const argv = [...before, process.execPath, bundle, "doctor", "--json"];
  const { code, stdout, stderr } = command(cwd, argv, env);
  const parsed = parseReport("doctor-report", stdout, "report");
  assert.ok(parsed.ok, `${JSON.stringify(parsed)}${stderr}`);
  const report = JSON.parse(stdout) as DoctorReport;
  return { code, report, codes: report.findings.map((each) => each.code) };
}

test("a machine that is fit, inside a workspace", () => {
  const { code, report, codes } = doctor(root);
  assert.equal([code, report.ok, codes], [0, true, []]);
  assert.match(report.go?.words ?? "", /^go version go1\./);
  assert.match(report.compiler?.id ?? "", /^[0-9a-f]{64}$/);
  assert.is(report.workspace?.toolchain, "present");
  assert.ok(report.store.parts.some(({ name }) => name === "toolchains"));
  assert.ok((report.store.free ?? 0) > 0);
  const { code: same, stdout } = lockstep(root, ["doctor"]);
  assert.is(same, 0);
  assert.match(stdout, /^workspace +Go 1\.26\.9, in the store$/m);
});

test("all that is missing at once, outside a workspace too", () => {
  const bare = { PATH: "/nonexistent", LOCKSTEP_HOME: store, GOENV: "off", GOPROXY: "" };
  const lacking = doctor(folder, bare);
  assert.equal([lacking.code, lacking.codes], [3, ["LS2001", "LS2005"]]);
  assert.match(lacking.report.findings[0]?.fix?.text ?? "", /install Go .* or set GOPROXY/);
  assert.is(lacking.report.workspace, undefined);
  const reached = doctor(folder, { ...bare, GOPROXY: "http://127.0.0.1:1" });
  assert.equal(reached.codes, ["LS2005"], "GOPROXY is the other way");
});

test("a Go that is old or a distribution's is named for what it is", () => {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const say = (words: string) => {
    writeFileSync(join(bin, "go"), `#!/bin/sh\necho go version ${words} linux/amd64\n`);
    chmodSync(join(bin, "go"), 0o755);
    return { PATH: `${bin}:/usr/bin:/bin`, LOCKSTEP_HOME: store, GOENV: "off", GOPROXY: "" };
  };
  const patched = doctor(folder, say("'go1.21.9 (Red Hat 1.21.9-1.el9)'"));
  assert.equal(patched.codes, []);
  assert.is(patched.report.go?.distribution, "(Red Hat 1.21.9-1.el9)");
  assert.equal(doctor(folder, say("go1.19.8")).codes, ["LS2002"]);
});

test("a release with a successor is a warning, one with broken plugins an error", () => {
  const config = join(root, "lockstep.jsonc");
  const text = readFileSync(config, "utf8");
  const use = (version: string) => writeFileSync(config, text.replace("1.26.9", version));
  use("1.26.8");
  const old = doctor(root);
  assert.equal([old.code, old.codes], [0, ["LS2010"]]);
  assert.is(old.report.workspace?.successor, "1.26.9");
  use("1.27.1");
  const bad = doctor(root);
  assert.equal([bad.code, bad.codes], [3, ["LS2007", "LS2010"]]);
  const { code, stderr } = lockstep(root, ["doctor"]);
  assert.is(code, 3);
  assert.match(stderr, /error\[LS2007\].*\n +--> lockstep\.jsonc:\d+:\d+\n.*\n.*"go": "1\.27\.1"/);
  const built = lockstep(root, ["build", "--json"]);
  assert.is(built.code, 3);
  const { where } = [JSON.parse(built.stdout)].flat().find((each) => each.code === "LS2007");
  assert.match(where.source.slice(where.column - 1), /^"1\.27\.1"/);
});

test("on Windows that alone is said: other things to install would not help", () => {
  const pretend = join(folder, "windows.cjs");
  writeFileSync(pretend, 'Object.defineProperty(process, "platform", { value: "win32" });\n');
  const lacking = doctor(folder, {
    NODE_OPTIONS: `-r ${pretend}`,
    PATH: "/nonexistent",
    LOCKSTEP_HOME: store,
  });
  assert.equal([lacking.code, lacking.codes], [3, ["LS2006"]]);
  assert.match(lacking.report.findings[0]?.fix?.text ?? "", /virtual machine, WSL or a container/);
});

test("all that may be wrong around a workspace, at once", () => {
  const outer = emptyFolder();
  assert.is(command(outer, ["git", "init", "--quiet"]).code, 0);
  writeFileSync(join(outer, ".gitignore"), "demo\n");
  cpSync(root, join(outer, "demo"), { recursive: true });
  rmSync(join(outer, "demo/.git"), { recursive: true, force: true });
  writeFileSync(join(outer, "file"), "");
  const lacking = doctor(join(outer, "demo"), {
    LOCKSTEP_HOME: join(outer, "file/store"),
    GOENV: "off",
    GOPROXY: "",
    CGO_ENABLED: "0",
    ...clockOf1970(),
  });
  assert.equal(
    [lacking.code, lacking.codes.sort()],
    [3, ["LS2007", "LS2010", "LS2019", "LS2020", "LS2021", "LS2022"]],
  );
});

/** Variables under which a program reads the clock of a machine whose battery is dead. */
function clockOf1970() {
  const source = join(folder, "clock.c");
  const library = join(folder, "clock.so");
  writeFileSync(
    source,
    `#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include <sys/syscall.h>
int clock_gettime(clockid_t id, struct timespec *t) {
  if (id != CLOCK_REALTIME) return syscall(SYS_clock_gettime, id, t);
  t->tv_sec = 180; t->tv_nsec = 0; return 0;
}
int gettimeofday(struct timeval *restrict t, void *restrict zone) {
  t->tv_sec = 180; t->tv_usec = 0; return 0;
}
time_t time(time_t *t) { if (t) *t = 180; return 180; }
`,
  );
  const built = command(folder, ["gcc", "-shared", "-fPIC", "-o", library, source]);
  assert.is(built.code, 0, built.stderr);
  return { LD_PRELOAD: library };
}

test("a program that musl's dynamic linker starts", () => {
  const source = join(folder, "program.c");
  writeFileSync(source, "int main(void) { return 0; }\n");
  const link = (output: string, ...flags: string[]) => {
    const made = command(folder, ["gcc", source, "-o", output, ...flags]);
    assert.is(made.code, 0, made.stderr);
    return join(folder, output);
  };
  const found = judgeLoader(link("musl", "-Wl,--dynamic-linker=/lib/ld-musl-x86_64.so.1"));
  assert.is(found?.code, "LS2018");
  assert.match(
    found?.cause ?? "",
    /started by musl's dynamic linker, \/lib\/ld-musl-x86_64\.so\.1$/,
  );
  assert.is(judgeLoader(link("glibc")), undefined);
});

/** Runs a command where a disk of its own with these options is mounted at `disk`. */
const onDisk = (options: string) => [
  "unshare",
  "--user",
  "--map-root-user",
  "--mount",
  "sh",
  "-c",
  `mount -t tmpfs -o ${options} none ${disk} && exec "$@"`,
  "sh",
];
const disk = join(folder, "disk");
mkdirSync(disk);
const namespaces = spawnSync("unshare", [...onDisk("size=1m").slice(1), "true"]).status === 0;

if (namespaces) {
  test("a disk that is full, one that starts no program, one that takes no file", () => {
    const env = { LOCKSTEP_HOME: join(disk, "store") };
    const full = doctor(folder, env, onDisk("size=100k"));
    assert.equal([full.code, full.codes], [3, ["LS2011"]]);
    assert.match(full.report.findings[0]?.cause ?? "", /^0 MB are free where the store is/);
    const noexec = doctor(folder, env, onDisk("size=2g,noexec"));
    assert.equal([noexec.code, noexec.codes], [3, ["LS2020"]]);
    assert.match(noexec.report.findings[0]?.cause ?? "", /mounted noexec/);
    const readOnly = doctor(folder, env, onDisk("size=2g,ro"));
    assert.equal([readOnly.code, readOnly.codes], [3, ["LS2020"]]);
    assert.match(readOnly.report.findings[0]?.cause ?? "", /written to it \(EROFS\)/);
  });
} else test.skip("not tried: no disk can be mounted without user namespaces");

test.run();
