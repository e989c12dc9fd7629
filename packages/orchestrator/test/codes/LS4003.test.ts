import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { linkFix } from "../../src/linkFix.ts";
import { statuses, tinyBuild } from "../tinyBuild.ts";

const test = suite("LS4003: link failed");

test("a C library that is not there: the linker's words, and what to install", async () => {
  const tiny = tinyBuild({
    "plugins/hello/c.go":
      'package hello\n\n/*\n#cgo LDFLAGS: -lnowhere_to_be_found\nvoid nowhere(void);\n*/\nimport "C"\n\nfunc Nowhere() { C.nowhere() }\n',
  });
  const report = await tiny.build();
  tiny.remove();
  assert.equal(statuses(report), ["host built", "clock built", "hello failed"]);
  const [found, ...more] = report.findings;
  assert.equal(more, []);
  assert.is(found?.code, "LS4003");
  assert.is(found?.subject, "hello");
  assert.match(found!.cause, "cannot find -lnowhere_to_be_found");
  assert.match(found!.fix!.text, "C library `nowhere_to_be_found`");
});

test("a function without a body", async () => {
  const tiny = tinyBuild({
    "plugins/hello/empty.s": "",
    "plugins/hello/nobody.go": "package hello\n\nfunc nobody()\n\nfunc Nobody() { nobody() }\n",
    "plugins/hello/plugin/more.go":
      'package main\n\nimport "example.com/tiny/hello"\n\nfunc Nobody() { hello.Nobody() }\n',
  });
  const report = await tiny.build({ names: ["hello"] });
  tiny.remove();
  assert.is(report.findings[0]?.code, "LS4003");
  assert.match(report.findings[0]!.cause, "hello.nobody");
});

test("what could not be written is for want of room or a right, and no matter of the linker", () => {
  const words = "go build x: copying /tmp/a.out.so to dist/.x.so.part: write dist/.x.so.part: ";
  for (const [reason, fix] of [
    [
      "no space left on device",
      "free some space where the artefact and TMPDIR are, and build again",
    ],
    ["permission denied", "give this user the right to write the file that is named"],
    ["read-only file system", "work in a folder that can be written, and build again"],
  ] as const) {
    assert.match(linkFix(`${words}${reason}\n`), fix);
  }
  assert.match(
    linkFix("/go/link: mapping output file failed: no space left on device\n"),
    "free some space",
  );
  assert.match(
    linkFix("link: permission denied: what the program says of itself\n"),
    "the linker's",
  );
});

test("a folder at the artefact's temporary place is not in the way", async () => {
  const tiny = tinyBuild({}, ["hello"]);
  const part = join(tiny.artefact("plugins"), ".hello.so.part");
  mkdirSync(join(part, "full"), { recursive: true });
  const report = await tiny.build();
  const left = existsSync(part);
  tiny.remove();
  assert.equal(statuses(report), ["host built", "hello built"]);
  assert.not(left);
});

test.run();
