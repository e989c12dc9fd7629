import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { chmod, mkdir, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { type CCompiler, inspectCCompiler } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-cc-"));
const store = join(folder, "store");
const test = suite("inspectCCompiler");
test.after(() => rmSync(folder, { recursive: true }));

async function inspect(PATH: string, more: Record<string, string> = {}): Promise<CCompiler> {
  const found = await inspectCCompiler({ env: { PATH, ...more }, store });
  if (!found.ok) throw new Error(found.findings[0]?.cause);
  return found.cc;
}

/** A `gcc` in a folder of its own that counts its calls and takes `ld` from beside itself. */
async function wrapper(name: string): Promise<{ path: string; ld: string; calls: string }> {
  const path = join(folder, name);
  await mkdir(path);
  const calls = join(folder, `${name}.calls`);
  await script(
    join(path, "gcc"),
    `echo x >> ${calls}\nexec /usr/bin/gcc -B "$(dirname "$0")" "$@"`,
  );
  const ld = join(path, "ld");
  await script(ld, 'exec /usr/bin/ld "$@"');
  await writeFile(calls, "");
  return { path: `${path}:/usr/bin:/bin`, ld, calls };
}

async function script(file: string, body: string): Promise<void> {
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o755);
}

test("finds gcc and all that it links with", async () => {
  const cc = await inspect("/usr/bin:/bin");
  assert.is(cc.command, "gcc");
  assert.match(cc.description, /^gcc \(/);
  assert.match(cc.id, /^[0-9a-f]{64}$/);
  const roles = cc.files.map(({ role }) => role);
  for (const role of ["driver", "cc1", "as", "collect2", "ld", "crt1.o", "libgcc.a", "libc.so.6"]) {
    assert.ok(roles.includes(role), role);
  }
});

test("the id depends on contents, not on paths or on the caller's variables", async () => {
  const here = await inspect("/usr/bin:/bin");
  const elsewhere = join(folder, "linked");
  await mkdir(elsewhere);
  symlinkSync("/usr/bin/gcc", join(elsewhere, "gcc"));
  const there = await inspect(`${elsewhere}:/usr/bin:/bin`, {
    CC: "/nonexistent",
    COMPILER_PATH: "/tmp",
    LIBRARY_PATH: "/tmp",
    GCC_EXEC_PREFIX: "/nonexistent/",
  });
  assert.is(there.path, join(elsewhere, "gcc"));
  assert.is(there.id, here.id);
});

test("another ld behind the same gcc is another id, also with the same size and time", async () => {
  const { path, ld } = await wrapper("swap");
  const before = await inspect(path);
  assert.is(before.files.find(({ role }) => role === "ld")?.path, ld);
  const time = new Date(1_600_000_000_000);
  await utimes(ld, time, time);
  assert.is((await inspect(path)).id, before.id);
  await script(ld, 'exec /usr/bin/ld "$*"');
  await utimes(ld, time, time);
  assert.is.not((await inspect(path)).id, before.id);
});

test("an ld that appears where gcc looks first is seen", async () => {
  const { path, ld } = await wrapper("appear");
  rmSync(ld);
  const before = await inspect(path);
  assert.is(before.files.find(({ role }) => role === "ld")?.path, "/usr/bin/ld");
  await script(ld, "exec /usr/bin/ld");
  const after = await inspect(path);
  assert.is(after.files.find(({ role }) => role === "ld")?.path, ld);
  assert.is.not(after.id, before.id);
});

test("the second time nothing is run", async () => {
  const { path, calls } = await wrapper("twice");
  const first = await inspect(path);
  const { size } = statSync(calls);
  assert.ok(size > 0);
  assert.equal(await inspect(path), first);
  assert.is(statSync(calls).size, size);
});

test("a damaged memory is not believed", async () => {
  const { path } = await wrapper("damaged");
  const first = await inspect(path);
  for (const name of readdirSync(join(store, "cc"))) await writeFile(join(store, "cc", name), "{");
  assert.is((await inspect(path)).id, first.id);
});

test.run();
