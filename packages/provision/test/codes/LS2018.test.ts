import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { inspectCCompiler } from "../../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2018-"));
const test = suite("LS2018");
test.after(() => rmSync(folder, { recursive: true }));

/** The machine's gcc, with another answer to the question for its target. */
function compilerFor(target: string) {
  const gcc = join(folder, "gcc");
  writeFileSync(
    gcc,
    `#!/bin/sh\n[ "$1" = -dumpmachine ] && echo ${target} && exit\nexec /usr/bin/gcc "$@"\n`,
  );
  chmodSync(gcc, 0o755);
  return inspectCCompiler({
    env: { PATH: `${folder}:/usr/bin:/bin` },
    store: join(folder, target),
  });
}

test("a compiler that makes programs for musl, by the name of its target", async () => {
  for (const target of ["x86_64-alpine-linux-musl", "armv7-alpine-linux-musleabihf"]) {
    const found = await compilerFor(target);
    assert.not.ok(found.ok);
    if (found.ok) return;
    assert.equal(
      found.findings.map(({ code }) => code),
      ["LS2018"],
    );
    assert.is(found.findings[0]?.cause, `${folder}/gcc makes programs for ${target}`);
  }
});

test("one that makes them for glibc", async () => {
  assert.ok((await compilerFor("x86_64-linux-gnu")).ok);
});

test.run();
