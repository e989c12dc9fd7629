import { mkdtempSync, rmSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { inspectCCompiler } from "../../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2005-"));
const store = join(folder, "store");
const test = suite("LS2005");
test.after(() => rmSync(folder, { recursive: true }));

async function cause(PATH: string): Promise<string> {
  const found = await inspectCCompiler({ env: { PATH, CC: "/usr/bin/gcc" }, store });
  assert.not.ok(found.ok);
  if (found.ok) return "";
  assert.equal(
    found.findings.map(({ code }) => code),
    ["LS2005"],
  );
  return found.findings[0]?.cause ?? "";
}

test("no compiler on PATH, whatever CC says", async () => {
  assert.match(await cause("/nonexistent"), /none of gcc, cc, clang in the folders of PATH/);
});

test("a compiler without a C library to link with", async () => {
  const bin = join(folder, "bin");
  await mkdir(bin);
  const script = `#!/bin/sh
case $1 in -print-file-name=*) echo "\${1#*=}" ;; *) exec /usr/bin/gcc "$@" ;; esac
`;
  await writeFile(join(bin, "gcc"), script);
  await chmod(join(bin, "gcc"), 0o755);
  assert.match(await cause(`${bin}:/usr/bin:/bin`), /has no crt1\.o: .* C library is missing/);
});

test.run();
