import { type DocumentKind, parseDocument } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { briefs, findingsOf } from "../findingsOf.ts";
import { samples } from "../samples.ts";

const test = suite("LS1003: wrong value");

/** The cause and fix for one property of an otherwise valid document. */
function about(kind: DocumentKind, property: string, value: unknown): [string, string] {
  const text = JSON.stringify({ ...samples[kind], [property]: value });
  const findings = findingsOf(kind, text);
  assert.is(findings.length, 1, JSON.stringify(findings));
  assert.is(findings[0]?.code, "LS1003");
  return [findings[0]!.cause, findings[0]!.fix!.text];
}

/** The fix alone. */
const fix = (kind: DocumentKind, property: string, value: unknown) =>
  about(kind, property, value)[1];

test("a Go version that is not exact", () => {
  const [cause] = about("workspace", "go", "go1.26.9");
  assert.is(
    cause,
    'expected an exact Go release from 1.21.0 on, three numbers without a prefix or range, as in "1.26.9"; found "go1.26.9"',
  );
  assert.is(fix("workspace", "go", "go1.26.9"), 'write "1.26.9"');
  assert.is(fix("workspace", "go", "v1.26.9"), 'write "1.26.9"');
  assert.is(fix("workspace", "go", "^1.26.9"), 'write "1.26.9"');
  assert.is(fix("workspace", "go", ">= 1.26.9"), 'write "1.26.9"');
  const which = 'write which 1.26 release you mean, all three numbers: "1.26.N"';
  for (const value of ["1.26", "go1.26", "^1.26", "1.26.x", 1.26]) {
    assert.is(fix("workspace", "go", value), which);
  }
  for (const value of [
    "latest",
    "1.26.9-rc1",
    "1.026.9",
    "1.27rc1",
    "1.20.14",
    "go1.4.1",
    "1.20",
  ]) {
    assert.is(fix("workspace", "go", value), 'write one of that form, as in "1.26.9"');
  }
});

test("a slip of a word that is allowed, swapped letters too", () => {
  assert.is(fix("workspace", "moduleGraph", "hots"), 'write "host"');
  assert.is(fix("workspace", "moduleGraph", "unoin"), 'write "union"');
});

test("a folder that is not one of the workspace", () => {
  assert.is(
    fix("workspace", "hosts", ["..\\host"]),
    "move the folder into the workspace, and write its path from lockstep.jsonc on",
  );
  assert.is(
    fix("workspace", "hosts", ["/srv/host"]),
    "write the path from the folder of lockstep.jsonc on",
  );
  assert.is(
    fix("workspace", "hosts", ["C:\\host"]),
    "write the path from the folder of lockstep.jsonc on",
  );
  assert.is(fix("workspace", "plugins", ["plugins\\a\\*"]), 'write "plugins/a/*"');
  assert.is(fix("workspace", "plugins", ["a/../plugins/*"]), 'write "plugins/*"');
  assert.is(fix("workspace", "plugins", ["a/.."]), 'write "."');
  for (const value of ["a..b/c", "...", "./a", "a/"]) {
    assert.ok(
      parseDocument("workspace", JSON.stringify({ ...samples.workspace, plugins: [value] }), "f")
        .ok,
      value,
    );
  }
});

test("a number, word or list of another kind", () => {
  assert.equal(about("workspace", "version", "1"), ['expected 1; found "1"', "write 1"]);
  assert.equal(about("workspace", "plugins", "plugins/*"), [
    'expected a list in [ ], as in ["plugins/*"]; found "plugins/*"',
    'write ["plugins/*"]',
  ]);
  assert.is(fix("workspace", "hosts", []), 'write at least one, as in ["host"]');
  assert.equal(about("workspace", "hosts", ["a", "b", "a"]), [
    'expected every entry once; found "a" twice',
    "remove one of the two equal entries",
  ]);
  assert.is(fix("workspace", "moduleGraph", "hosts"), 'write "host"');
  assert.is(fix("workspace", "moduleGraph", "none"), 'write one of "host", "union"');
  assert.is(fix("workspace", "severities", { LS3003: "warn" }), 'write "warning"');
  assert.is(fix("check-report", "ok", "true"), "write true without quotes");
  assert.is(fix("plugin", "version", 2), 'write "2.0.0"');
  assert.is(fix("plugin", "contract", 2), 'write it in double quotes: "2"');
  assert.is(fix("plugin", "name", 1), 'write it in double quotes: "1"');
  assert.is(fix("plugin", "name", 1.5), 'write "1-5"');
  assert.is(about("workspace", "profiles", null)[0], "expected an object in { }; found null");
});

test("names of profiles, codes and units", () => {
  assert.is(fix("workspace", "severities", { ls3003: "off" }), 'write "LS3003"');
  assert.match(
    about("workspace", "profiles", { release: {} })[0],
    "a name other than release, dev and debug",
  );
  assert.is(fix("workspace", "profiles", { "My Profile": {} }), 'write "my-profile"');
  assert.is(fix("plugin", "name", "Rate Limit!"), 'write "rate-limit"');
  assert.match(about("host", "name", "plugins")[0], "a name other than plugins");
  assert.is(fix("plugin", "name", "../evil"), 'write "evil"');
});

test("versions, import paths, packages and symbols", () => {
  assert.is(fix("plugin", "version", "v1.2.3"), 'write "1.2.3"');
  assert.is(fix("plugin", "version", "1.2"), 'write "1.2.0"');
  assert.is(fix("plugin", "version", "one"), 'write one of that form, as in "1.4.0"');
  assert.is(fix("plugin", "contract", "https://example.com/a/b.git"), 'write "example.com/a/b"');
  assert.is(
    fix("plugin", "contract", "../contract"),
    "write the import path, which starts with the module path of the package's go.mod",
  );
  assert.is(fix("host", "package", "cmd/host"), 'write "./cmd/host"');
  assert.is(fix("plugin", "entry", "new"), 'write "New"');
  for (const entry of ["Öffne", "New2", "N_"]) {
    assert.ok(parseDocument("plugin", JSON.stringify({ ...samples.plugin, entry }), "f").ok, entry);
  }
});

test("the place is the value, or the name where the name is wrong", () => {
  const text =
    '{\n "version": 1, "go": "1.26.9", "hosts": ["h"],\n "plugins": ["p", 7],\n "severities": { "X1": "off" }\n}';
  assert.equal(
    briefs("workspace", text).map((line) => line.split(" ").slice(0, 2).join(" ")),
    ["LS1003 3:19-20", "LS1003 4:18-22"],
  );
});

test("a pattern cannot be made slow", () => {
  const start = performance.now();
  for (const hostile of [
    "a/".repeat(500_000),
    "1.".repeat(500_000),
    "a".repeat(1_000_000),
    "0-0.".repeat(250_000),
  ]) {
    for (const property of ["version", "contract", "entry", "name"]) {
      findingsOf("plugin", JSON.stringify({ ...samples.plugin, [property]: `${hostile}!` }));
    }
    findingsOf("workspace", JSON.stringify({ ...samples.workspace, hosts: [`${hostile}\\`] }));
  }
  assert.ok(performance.now() - start < 5000);
});

test("fifty thousand problems are found in seconds", () => {
  const start = performance.now();
  const many = (entry: string) => `[${Array(50_000).fill(entry).join(",")}]`;
  const keys = Array.from({ length: 50_000 }, (_, index) => `"key${index % 25_000}":1`).join(",");
  for (const text of [
    `{"modules":${many('{"path":1}')}}`,
    `{"modules":${many('{"replace":{"x":[]},"neededBy":["A"]}')}}`,
    `{"modules":[{${keys}}],${keys}}`,
    `{"modules":${many("\n<<<<<<<")}}`,
    `{"modules":${many("\n{1}")}}`,
  ]) {
    const findings = findingsOf("lock", text);
    assert.ok(findings.length > 0 && findings.length <= 50);
    assert.ok(JSON.stringify(findings).length < 100_000);
  }
  assert.ok(performance.now() - start < 20_000, `${performance.now() - start} ms`);
});

test("of very many problems the first fifty are shown, and how many are left", () => {
  const findings = findingsOf(
    "workspace",
    JSON.stringify({ ...samples.workspace, hosts: Array.from({ length: 120 }, (_, i) => `/${i}`) }),
  );
  assert.is(findings.length, 50);
  assert.equal(findings.at(-1)?.related, ["70 more problems of this document are not shown"]);
});

test.run();
