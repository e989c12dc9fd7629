import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fixturesRoot, goToolchain } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { explainText } from "../../src/index.ts";
import { said } from "./said.ts";

/** A file of Go's tree, the functions of it whose texts count, and what they must be known as. */
interface Source {
  path: string;
  /** Absent: the whole file. */
  within?: RegExp;
  /** Only texts that match. */
  about?: RegExp;
  /** How many texts there are at the least: fewer means that this test has lost sight of them. */
  least: number;
}

const sources: Source[] = [
  { path: "plugin/plugin_dlopen.go", least: 5 },
  { path: "plugin/plugin_stubs.go", least: 2 },
  { path: "runtime/plugin.go", least: 6 },
  { path: "runtime/symtab.go", within: /^func moduledataverify1\(/, about: /^(?!-Wl)/, least: 3 },
  { path: "runtime/type.go", about: /offset/, least: 5 },
  { path: "runtime/mbitmap.go", about: /bad pointer in/, least: 1 },
  { path: "runtime/mgcsweep.go", about: /free object/, least: 1 },
  { path: "cmd/go/internal/work/init.go", about: /buildmode=%s/, least: 2 },
  { path: "cmd/go/internal/work/build.go", about: /exactly one main/, least: 1 },
  { path: "cmd/go/internal/load/pkg.go", about: /cgo\) linking|internal package/, least: 1 },
  {
    path: "cmd/go/internal/modload/import.go",
    within: /^func \(e \*ImportMissingError\) Error\(/,
    about: /^(?!note: |%)/,
    least: 6,
  },
  { path: "cmd/link/internal/ld/config.go", within: /^func \(mode \*BuildMode\) Set\(/, least: 2 },
  { path: "cmd/link/internal/ld/config.go", within: /^func determineLinkMode\(/, least: 1 },
];

const test = suite("texts in Go's own sources");

test.before(async () => {
  await goToolchain();
});

test("every toolchain that is here says nothing that is not recognised", () => {
  const folder = join(dirname(fixturesRoot()), "toolchains");
  const releases = readdirSync(folder).filter((name) => name.startsWith("go1."));
  assert.ok(releases.length > 0);
  for (const release of releases) {
    const goroot = join(folder, release, "files", "go", "src");
    for (const source of sources) {
      const texts = said(readFileSync(join(goroot, source.path), "utf8"), source.within).filter(
        (text) => source.about?.test(text) ?? true,
      );
      const place = `${release} ${source.path}`;
      assert.ok(texts.length >= source.least, `${place}: ${JSON.stringify(texts)}`);
      for (const text of texts.map(filledIn)) {
        const { texts: known } = explainText(text);
        assert.ok(known.length > 0, `${place}: nothing is known about: ${text}`);
        assert.ok(known.every((each) => each.meanings.length > 0 && each.settle.length > 0));
      }
    }
  }
});

test("a text that Go does not have yet would be noticed", () => {
  const added = said('package plugin\nfunc f() {\n\tthrow("runtime: plugin is too new")\n}\n');
  assert.equal(added, ["runtime: plugin is too new"]);
  assert.is(explainText(added[0]!).ok, false);
});

/** A format with plausible values in it. */
function filledIn(text: string): string {
  return text
    .replace("%s/%s", "linux/riscv64")
    .replace("buildmode=%s", "buildmode=plugin")
    .replace("buildmode %s", "buildmode plugin")
    .replace("%sbut", "but")
    .replaceAll("%q", '"x"')
    .replaceAll(/%[sv]/g, "x")
    .trim();
}

test.run();
