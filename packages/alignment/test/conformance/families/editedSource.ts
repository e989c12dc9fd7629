import { edited, type Files } from "@lockstep/go-fixtures";
import type { Case, Family } from "../Case.ts";
import { app } from "../sample.ts";

const path = "shared/shared.go";
const plugin = (files: Files): Pick<Case, "plugins"> => ({ plugins: [{ files }] });
const text = (from: string, to: string): Files => edited(app, path, from, to);

const seen: Record<string, Files> = {
  "body of an inlined function": text('"hello "', '"hallo "'),
  "a line above declarations": text("package shared", "package shared\n"),
  "a column of a declaration": text("func Hello(name", "func  Hello(name"),
  "new exported function": text("var calls int", "var calls int\n\nfunc More() {}"),
  "new blank import": text("package shared\n", 'package shared\n\nimport _ "strconv"\n'),
  "new unexported function": text("var calls int", "var calls int\n\nfunc more() {}"),
  "name of a parameter of an inlined function": text(
    'Hello(name string) string { return "hello " + name }',
    'Hello(whom string) string { return "hello " + whom }',
  ),
  "file renamed": Object.fromEntries(
    Object.entries(app).map(([name, content]) => [name.replace(path, "shared/other.go"), content]),
  ),
};

const withValue = {
  ...app,
  "shared/value.go": "package shared\n\nconst Value = 1\n\nvar V = Value\n",
};
const withStruct = {
  ...app,
  "shared/struct.go": "package shared\n\ntype Pair struct{ A int }\n\nvar P Pair\n",
};

/** Edits that the fingerprint does not cover, by what it takes to make them. */
const silent: Record<string, { host?: Files; plugin: Files }> = {
  "body of a function that is not inlined": { plugin: text("calls += n", "calls -= n") },
  "first value of a variable": { plugin: text('Version = "one"', 'Version = "two"') },
  "body of init": {
    host: { ...app, "shared/init.go": "package shared\n\nfunc init() { calls = 1 }\n" },
    plugin: { ...app, "shared/init.go": "package shared\n\nfunc init() { calls = 2 }\n" },
  },
  "embedded file": embedded(),
  "body in assembly": assembly(),
  "C code": cCode(),
};

function embedded() {
  const source =
    'package shared\n\nimport _ "embed"\n\n//go:embed text.txt\nvar text string\n\n' +
    "//go:noinline\nfunc Text() string { return text }\n";
  const files = (content: string): Files => ({
    ...app,
    "shared/embed.go": source,
    "shared/text.txt": content,
  });
  return { host: files("one\n"), plugin: files("two\n") };
}

function assembly() {
  const files = (value: number): Files => ({
    ...app,
    "shared/seven.go": "package shared\n\nfunc Seven() int\n",
    "shared/seven_amd64.s": `#include "textflag.h"

TEXT ·Seven(SB), NOSPLIT, $0-8
	MOVQ $${value}, ret+0(FP)
	RET
`,
  });
  return { host: files(7), plugin: files(8) };
}

function cCode() {
  const files = (value: number): Files => ({
    ...app,
    "shared/c.go": `package shared

// static int seven(void) { return ${value}; }
import "C"

//go:noinline
func Seven() int { return int(C.seven()) }
`,
  });
  return { host: files(7), plugin: files(8) };
}

/** Edits that leave what runs alone. */
const harmless: Record<string, Files> = {
  "text of a comment": text("// Version is a variable: host", "// Version is variable: host"),
  "new test file": { ...app, "shared/shared_test.go": "package shared\n" },
  "new unexported type": { ...app, "shared/zz.go": "package shared\n\ntype more struct{}\n" },
  "new empty file": { ...app, "shared/zz.go": "package shared\n" },
};

export const editedSource: Family = {
  name: "edited source of a shared package",
  about:
    "The fingerprint covers what importers see: declarations, their places, inlined bodies. Other " +
    "edits load silently, and host and plugin run different code.",
  cases: () => [
    ...Object.entries(seen).map(([what, files]) => ({
      what,
      ...plugin(files),
      cause: ["LS3006"],
    })),
    {
      what: "value of a constant",
      host: { files: withValue },
      ...plugin(edited(withValue, "shared/value.go", "Value = 1", "Value = 2")),
      cause: ["LS3006"],
    },
    {
      what: "field of a struct",
      host: { files: withStruct },
      ...plugin(edited(withStruct, "shared/struct.go", "A int", "A, B int")),
      cause: ["LS3006"],
    },
    {
      what: "edited in the host",
      host: { files: seen["body of an inlined function"]! },
      cause: ["LS3006"],
    },
    ...Object.entries(silent).map(([what, files]) => ({
      what,
      ...(files.host && { host: { files: files.host } }),
      ...plugin(files.plugin),
      skew: "recorded" as const,
    })),
    {
      what: "go line of go.mod from 1.22 to 1.21, which changes loop variables",
      host: { files: edited(app, "go.mod", "go 1.25", "go 1.22") },
      ...plugin(edited(app, "go.mod", "go 1.25", "go 1.21")),
      skew: "seen",
      since: "1.22",
    },
    ...Object.entries(harmless).map(([what, files]) => ({ what, ...plugin(files) })),
  ],
};
