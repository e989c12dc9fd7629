import { assert, suite } from "@lockstep/test-kit";
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

test.run();
