import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentSizeLimit, parseDocument, readDocument } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("LS1005: document cannot be read", { folder: "" });

test.before(async (context) => {
  context.folder = await mkdtemp(join(tmpdir(), "lockstep-documents-"));
});
test.after(({ folder }) => rm(folder, { recursive: true }));

async function causeOf(folder: string, name: string): Promise<string> {
  const result = await readDocument("host", join(folder, name), `shown/${name}`);
  if (result.ok) throw new Error("expected a finding");
  assert.is(result.findings.length, 1);
  const [{ code, where, cause, fix }] = result.findings as [(typeof result.findings)[0]];
  assert.is(code, "LS1005");
  assert.equal(where, { file: `shown/${name}` });
  assert.ok(fix);
  return cause;
}

test("a document that is there is read, also through a link", async ({ folder }) => {
  await writeFile(join(folder, "good.json"), '{ "name": "a" }');
  await symlink("good.json", join(folder, "link.json"));
  for (const name of ["good.json", "link.json"]) {
    const result = await readDocument("host", join(folder, name), name);
    assert.equal(result, { ok: true, value: { name: "a" } });
  }
});

test("missing, or below a file", async ({ folder }) => {
  assert.is(await causeOf(folder, "missing.json"), "there is no such file");
  await writeFile(join(folder, "file"), "");
  assert.is(await causeOf(folder, "file/x.json"), "there is no such file");
});

test("a folder, a device, a link to itself, and a pipe, which must not block", async ({
  folder,
}) => {
  await mkdir(join(folder, "dir.json"));
  await symlink("/dev/zero", join(folder, "zero.json"));
  await symlink("loop.json", join(folder, "loop.json"));
  execFileSync("mkfifo", [join(folder, "pipe.json")]);
  for (const name of ["dir.json", "zero.json", "loop.json", "pipe.json"]) {
    assert.is(await causeOf(folder, name), "it is not a regular file", name);
  }
});

test("too large, on disk and in memory", async ({ folder }) => {
  const text = `{ "name": "a" }${" ".repeat(documentSizeLimit)}`;
  await writeFile(join(folder, "large.json"), text);
  const cause = "it has more than 4 MiB, the limit for a document";
  assert.is(await causeOf(folder, "large.json"), cause);
  const result = parseDocument("host", text, "f");
  assert.is(!result.ok && result.findings[0]?.cause, cause);
  const fits = text.slice(0, documentSizeLimit);
  assert.ok(parseDocument("host", fits, "f").ok, "the limit itself is allowed");
});

test("not UTF-8", async ({ folder }) => {
  await writeFile(join(folder, "latin1.json"), Buffer.from('{ "name": "\xe9" }', "latin1"));
  assert.is(await causeOf(folder, "latin1.json"), "it is not UTF-8 text");
});

test.run();
