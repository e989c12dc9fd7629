import { isCode } from "@lockstep/findings";
import { assert, suite } from "@lockstep/test-kit";
import { families } from "../../src/goWords/families/index.ts";
import { explainText } from "../../src/index.ts";

const test = suite("texts that cannot be had here, or not as logs write them");

/** Family, text, and what has to be read out of it. */
const texts: [string, string, Record<string, string>?][] = [
  [
    "different-version",
    '{"level":"error","msg":"plugin.Open(\\"plugins/auth\\"): plugin was built with a different version of package golang.org/x/text/unicode/norm"}',
    { file: "plugins/auth.so", package: "golang.org/x/text/unicode/norm" },
  ],
  [
    "different-version",
    '2026/11/22 10:00:00 panic: plugin.Open("/srv/my plugins/x"): plugin was built with a different version of package ex.com/a.v2.',
    { file: "/srv/my plugins/x.so", package: "ex.com/a.v2" },
  ],
  [
    "mosn",
    '[ERROR] [streamfilter] get stream filter failed, type: stamp, error: plugin.Open("plugins/stamp"): plugin was built with a different version of package internal/goarch',
    { file: "plugins/stamp.so", filter: "stamp" },
  ],
  ["mosn", "[WARN] [streamfilter] createStreamFilterFactoryFromConfig return nil factories"],
  [
    "symbol-lost",
    'plugin.Open("a"): could not find symbol New: /srv/a.so: undefined symbol: foo/bar.New',
    { file: "a.so", symbol: "New" },
  ],
  ["empty-plugin-path", "fatal error: runtime: plugin has empty pluginpath"],
  ["overlapping-modules", "fatal error: plugin: new module data overlaps with previous moduledata"],
  ["broken-tables", "fatal error: runtime: plugin has bad symbol table"],
  ["abi-mismatch", "fatal error: abi mismatch"],
  ["strange-address", "fatal error: runtime: type offset base pointer out of range"],
  ["corrupted-heap", "fatal error: found bad pointer in Go heap (incorrect use of unsafe or cgo?)"],
  [
    "symbol-version",
    'plugin.Open("a.so"): /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34\' not found (required by /srv/a.so)',
    { file: "a.so", version: "GLIBC_2.34", by: "/srv/a.so" },
  ],
  [
    "library-missing",
    'plugin.Open("a.so"): libfoo.so.2: cannot open shared object file: No such file or directory',
    { file: "a.so", library: "libfoo.so.2", reason: "No such file or directory" },
  ],
  [
    "library-missing",
    "Error loading shared library libfoo.so: No such file or directory (needed by /srv/a.so)",
    { library: "libfoo.so", by: "/srv/a.so", reason: "No such file or directory" },
  ],
  [
    "undefined-symbol",
    "Error relocating /srv/a.so: __res_search: symbol not found",
    { object: "/srv/a.so", symbol: "__res_search" },
  ],
  ["elf-header", "/srv/a.so: wrong ELF class: ELFCLASS32", { object: "/srv/a.so" }],
  ["elf-header", "/srv/a.so: ELF file data encoding not little-endian"],
  ["elf-header", "/srv/a.o: only ET_DYN and ET_EXEC can be loaded"],
  ["map-refused", "/tmp/a.so: failed to map segment from shared object", { object: "/tmp/a.so" }],
  ["static-tls", "/usr/lib/libgomp.so.1: cannot allocate memory in static TLS block"],
  [
    "sanitizer",
    "==7==ASan runtime does not come first in initial library list; you should either link runtime to your application or manually preload it with LD_PRELOAD.",
  ],
  ["wrong-branch", "panic: ast.Walk: unexpected node type *ast.GenDecl"],
  ["registered-twice", "panic: /srv/a.so flag redefined: verbose", { name: "verbose" }],
  [
    "registered-twice",
    "panic: sql: Register called twice for driver postgres",
    { name: "postgres" },
  ],
  [
    "signal",
    "[signal SIGILL: illegal instruction code=0x2 addr=0x7f pc=0x7f]",
    { signal: "SIGILL" },
  ],
  ["open-on-stack", "plugin.open({0xc000012345, 0x10})"],
  ["open-failed", 'plugin.Open("a.so"): something that no linker said before', { file: "a.so" }],
  [
    "other-type",
    "panic: interface conversion: plugin.Symbol is *shared.Conf, not *shared.Conf (types from different packages)",
    { has: "*shared.Conf", wanted: "*shared.Conf", where: "packages" },
  ],
  [
    "other-type",
    "interface conversion: *main.greeter is not contract.Greeter: missing method Greet",
    { has: "*main.greeter", wanted: "contract.Greeter", method: "Greet" },
  ],
  [
    "platform-without",
    "-buildmode=plugin not supported on windows/amd64",
    { platform: "windows/amd64" },
  ],
  [
    "missing-module",
    "plugins/a/a.go:3:8: no required module provides package ex.com/x; to add it:",
    { package: "ex.com/x" },
  ],
  ["missing-module", "go: ex.com/x@v1.0.0: missing go.sum entry for go.mod file; to add it:"],
  [
    "other-toolchain",
    'compile: version "go1.26.9" does not match go tool version "go1.27.3"',
    { wanted: "go1.26.9", has: "go1.27.3" },
  ],
  ["link-failed", "panic: nameless DWARF DIE"],
];

for (const [family, text, values] of texts) {
  test(`${family}: ${text.slice(0, 60)}`, () => {
    const found = explainText(text).texts.find((each) => each.family === family);
    assert.ok(found, JSON.stringify(explainText(text).texts.map((each) => each.family)));
    for (const [name, value] of Object.entries(values ?? {})) assert.is(found.values[name], value);
  });
}

test("each family is shown by a text here or by a real run, and names itself once", () => {
  const ids = families.map(({ id }) => id);
  assert.equal([...new Set(ids)], ids);
  const real =
    "previous-failure already-loaded realpath-failed symbol-not-found not-implemented no-module-data executable exactly-one-main cgo-disabled internal-linking internal-package no-c-compiler";
  const shown = new Set([...texts.map(([family]) => family), ...real.split(" ")]);
  assert.equal(
    ids.filter((id) => !shown.has(id)),
    [],
  );
});

test("every family has meanings with codes that exist, and commands that are lockstep's or go's", () => {
  for (const family of families) {
    const { title, doing, meanings, settle } = family.explain({});
    assert.ok(title && doing && meanings.length > 0 && settle.length > 0, family.id);
    for (const { code } of meanings) assert.ok(code === undefined || isCode(code), code);
    for (const { command } of settle)
      assert.match(command!, /^(lockstep (check|inspect|why|build)|go env)\b/);
  }
});

test("a log of many lines: each text once, with its first line and how often it comes", () => {
  const line = 'x plugin.Open("a"): plugin was built with a different version of package b/c';
  const log = [
    "started",
    line,
    "\u001b[31mserved\u001b[0m",
    `\u001b[31m${line}\u001b[0m`,
    "",
    "done",
  ];
  const { texts: found, unrecognised, ok, next } = explainText(log.join("\r\n"));
  assert.equal([found.length, ok, unrecognised, next], [1, true, 3, []]);
  assert.equal([found[0]!.line, found[0]!.count, found[0]!.text], [2, 2, line]);
});

test("the stack of a fatal error adds nothing to it", () => {
  const stack = "plugin.open({0xc000012345, 0x10})\n\t/go/src/plugin/plugin_dlopen.go:77 +0x3fd";
  const { texts: found } = explainText(`fatal error: runtime: no plugin module data\n\n${stack}`);
  assert.equal(
    found.map(({ family }) => family),
    ["no-module-data"],
  );
});

test("what is unknown is said to be, with the command that judges any files", () => {
  for (const text of ["", "hello", "panic: assignment to entry in nil map"]) {
    const { ok, texts: found, next } = explainText(text);
    assert.equal([ok, found], [false, []]);
    assert.is(next[0]!.command, "lockstep check HOST PLUGIN.so");
  }
});

test("hostile text takes no time: long lines, many lines, words that almost match", () => {
  const words = families.flatMap(({ patterns }) => patterns.map(({ source }) => source));
  const almost = words.map((word) => word.replaceAll(/[\\^$*+?.()|[\]{}]/g, " ").repeat(50));
  const inputs = [
    "interface conversion: plugin.Symbol is ".repeat(5_000),
    `plugin.Open("${"a".repeat(100_000)}`,
    `${"a ".repeat(100_000)}: undefined symbol`,
    `dlopen(${"x".repeat(9_000)}`,
    almost.join("\n"),
    "some line of a log that says nothing\n".repeat(50_000),
  ];
  for (const input of inputs) {
    const start = process.cpuUsage(); // the clock would count what other processes do
    explainText(input);
    const took = process.cpuUsage(start).user / 1000;
    assert.ok(took < 5_000, `${input.slice(0, 40)}: ${Math.round(took)} ms`);
  }
});

test("a file that looks like an option, or holds a quote, is safe in the command", () => {
  const text = (name: string) => explainText(`plugin.Open("${name}"): realpath failed`).texts[0]!;
  assert.is(text("-x.so").settle[0]!.command, "lockstep inspect ./-x.so");
  assert.is(text("a'; rm b.so").settle[0]!.command, `lockstep inspect 'a'\\''; rm b.so'`);
});

test.run();
