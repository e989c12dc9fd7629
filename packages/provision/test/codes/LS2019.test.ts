import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { judgeCallerCgo } from "../../src/index.ts";
import { pinnedGo } from "../pinnedGo.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2019-"));
const test = suite("LS2019");
test.after(() => rmSync(folder, { recursive: true }));

/** Not the machine's own: Go 1.21 builds a plugin without cgo, which then is not as others are. */
const { go: program } = (await pinnedGo()).toolchain;

/** What go itself does with a plugin in such an environment. */
function plainGo(env: Record<string, string>) {
  writeFileSync(join(folder, "go.mod"), "module example.com/p\n\ngo 1.21\n");
  writeFileSync(join(folder, "main.go"), "package main\n\nfunc main() {}\n");
  const argv = ["build", "-buildmode=plugin", "-o", join(folder, "p.so"), "."];
  return spawnSync(program, argv, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, GOTOOLCHAIN: "local", GOFLAGS: "", ...env },
  });
}

test("switched off by a variable, which go by hand heeds", async () => {
  const env = { CGO_ENABLED: "0", GOENV: "off" };
  const found = await judgeCallerCgo(env);
  assert.is(found?.code, "LS2019");
  assert.is(found?.severity, "warning");
  assert.is(found?.fix?.command, "unset CGO_ENABLED");
  const { status, stderr } = plainGo(env);
  assert.is.not(status, 0);
  assert.match(stderr, /cgo|external/);
});

test("switched off by `go env -w`, and taken back by the printed command", async () => {
  const env = { GOENV: join(folder, "env") };
  const go = (...args: string[]) =>
    spawnSync(program, args, { env: { ...process.env, ...env, GOTOOLCHAIN: "local" } }).status;
  assert.is(go("env", "-w", "CGO_ENABLED=0"), 0);
  const found = await judgeCallerCgo(env);
  assert.is(found?.code, "LS2019");
  assert.is(found?.fix?.command, "go env -u CGO_ENABLED");
  assert.is(go("env", "-u", "CGO_ENABLED"), 0);
  assert.is(await judgeCallerCgo(env), undefined);
});

test("left alone, or switched on", async () => {
  assert.is(await judgeCallerCgo({ GOENV: "off" }), undefined);
  assert.is(await judgeCallerCgo({ CGO_ENABLED: "1", GOENV: "off" }), undefined);
});

test.run();
