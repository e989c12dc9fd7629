import { readFileSync, writeFileSync } from "node:fs";
import { sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3030");

/** The plugin's package as a program of another platform: Go builds that without a C compiler for it. */
async function program(os: string, arch: string): Promise<string> {
  const env = { GOOS: os, GOARCH: arch, CGO_ENABLED: "0" };
  return appHost({ package: "./plug", env });
}

const platforms = [
  ["linux", "arm64", "built for another machine", "it is for arm64; the host is for linux/amd64"],
  [
    "freebsd",
    "amd64",
    "built for another system",
    "it is for freebsd; the host is for linux/amd64",
  ],
  ["darwin", "arm64", "built for macOS", "it is a Mach-O file"],
] as const;

for (const [os, arch, title, cause] of platforms) {
  test(`a file for ${os}/${arch}`, async () => {
    const host = await appHost();
    const plugin = copied(await program(os, arch), "plug.so");
    const { last } = await judgeAndOpen(host, [plugin]);
    assert.equal(codesOf(last), ["LS3030"]);
    assert.is(last.findings[0]!.title, title);
    assert.match(last.findings[0]!.cause, cause);
    assert.is(last.findings[0]!.certainty, "proven");
    const { text, command } = last.findings[0]!.fix!;
    assert.match(text, "GOOS=linux GOARCH=amd64");
    if (os !== "darwin") {
      // Where the file was built, these may still be set.
      const env = { GOOS: os, GOARCH: arch, CGO_ENABLED: "0" };
      const options = { cwd: await writeTree(sampleFiles("app")), env };
      await applyFix(last.findings[0], [host, plugin], options);
      return;
    }
    assert.is(command, undefined, "a Mach-O file is not read: nobody knows its package");
    assert.ok((await judgeAndOpen(host, [await appPlugin()])).report.ok);
  });
}

const starts = {
  "built for another machine": [0x7f, 0x45, 0x4c, 0x46, 1],
  "built for Windows": [0x4d, 0x5a, 0x90, 0],
} as const;

for (const [title, start] of Object.entries(starts)) {
  test(`a file that starts as one ${title}`, async () => {
    const file = copied(await appPlugin());
    const content = readFileSync(file);
    content.set(start);
    writeFileSync(file, content);
    const { last } = await judgeAndOpen(await appHost(), [file]);
    assert.equal(codesOf(last), ["LS3030"]);
    assert.is(last.findings[0]!.title, title);
  });
}

test("a plugin whose header alone names FreeBSD", async () => {
  const file = copied(await appPlugin());
  const content = readFileSync(file);
  content[7] = 9; // EI_OSABI: ELFOSABI_FREEBSD
  writeFileSync(file, content);
  const { last } = await judgeAndOpen(await appHost(), [file]);
  assert.is(last.verdict, "refused");
  assert.match(last.message!, "ELF file OS ABI invalid");
  assert.equal(codesOf(last), ["LS3030"]);
  assert.match(last.findings[0]!.cause, "it is for freebsd; the host is for linux/amd64");
});

test("a plugin whose header names another machine is a plugin all the same", async () => {
  const file = copied(await appPlugin());
  const content = readFileSync(file);
  content.writeUInt16LE(183, 18); // e_machine: AArch64
  writeFileSync(file, content);
  const { last } = await judgeAndOpen(await appHost(), [file]);
  assert.is(last.verdict, "refused");
  assert.equal(codesOf(last), ["LS3030"]);
});

test.run();
