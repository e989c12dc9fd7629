import { appendFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, emptyFolder, newWorkspace } from "./lockstep.ts";

const test = suite("output that is lost");

/** Runs the CLI in a shell with its output sent where `to` says; its own exit code. */
function redirected(cwd: string, args: string, to: string) {
  const line = `"${process.execPath}" "${bundle}" ${args} ${to}; exit \${PIPESTATUS[0]}`;
  return command(cwd, ["bash", "-c", line]);
}

test("a failing run whose reader went away fails all the same", () => {
  const root = newWorkspace();
  appendFileSync(join(root, "plugins/hello/hello.go"), "var Broken int = nothing\n");
  for (const reader of ["| head -1", "| true"]) {
    const { code, stderr } = redirected(root, "build", reader);
    assert.is(code, 1, stderr);
    assert.not(stderr.includes("EPIPE"));
  }
  assert.is(redirected(root, "build", "2>&1 | true").code, 1);
});

test("output that cannot be written is told, and exits with 3", () => {
  if (!existsSync("/dev/full")) return;
  const { code, stderr } = redirected(emptyFolder(), "explain LS3002", "> /dev/full");
  assert.is(code, 3, stderr);
  assert.match(stderr, /^error: cannot write the output: ENOSPC[^\n]*\n$/);
});

test.run();
