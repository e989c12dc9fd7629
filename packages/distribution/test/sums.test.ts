import { assert, suite } from "@lockstep/test-kit";
import { formatSums, isReleasePath, parseSums } from "../src/sums.ts";

const test = suite("sums of a release");
const [one, two] = ["a".repeat(64), "b".repeat(64)] as const;

test("what is written is read back, sorted by path", () => {
  const text = formatSums(
    new Map([
      ["plugins/hello.so", two],
      ["host", one],
    ]),
  );
  assert.is(text, `${one}  host\n${two}  plugins/hello.so\n`);
  assert.equal(parseSums(text), new Map(Object.entries({ host: one, "plugins/hello.so": two })));
});

for (const [what, text] of [
  ["nothing", ""],
  ["a cut line", `${one}  host`],
  ["a short digest", `${one.slice(1)}  host\n`],
  ["a path twice", `${one}  host\n${two}  host\n`],
  ["a way out", `${one}  ../host\n`],
  ["a way out from inside", `${one}  plugins/../../host\n`],
  ["an absolute path", `${one}  /host\n`],
  ["a name that a shell or sha256sum reads otherwise", `${one}  a b\n`],
] as const) {
  test(`${what} is refused`, () => assert.is(parseSums(text), undefined));
}

test("names may have dots, and are none alone", () => {
  for (const path of ["a.so", "..a/b", "p/.hidden", "x/y.z/host.record.json"]) {
    assert.ok(isReleasePath(path), path);
  }
  for (const path of [".", "..", "a/..", "a/./b", "a//b", "a/", "", "a".repeat(201)]) {
    assert.not.ok(isReleasePath(path), path);
  }
});

test.run();
