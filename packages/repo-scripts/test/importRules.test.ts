import { assert, suite } from "@lockstep/test-kit";
import { helpers, importOrder, importViolations } from "../src/importRules.ts";
import { repositoryPackages, repositoryRoot } from "../src/repository.ts";
import { sourceFiles } from "../src/sourceFiles.ts";

const test = suite("import rules");

test("the order names every package", () => {
  const dirs = repositoryPackages(repositoryRoot).map(({ dir }) => dir);
  assert.equal([...importOrder, ...helpers].sort(), dirs);
});

test("this repository follows them", () => {
  const files = sourceFiles(repositoryRoot);
  assert.ok(files.some(({ path }) => path === "packages/repo-scripts/src/importRules.ts"));
  assert.equal(importViolations(files), []);
});

const cases: [path: string, text: string, reason: RegExp | undefined][] = [
  ["packages/store/src/a.ts", 'import { run } from "@lockstep/process";', undefined],
  ["packages/store/src/a.ts", 'import { x } from "@lockstep/cli";', /downward only/],
  ["packages/store/src/a.ts", 'import type { X } from "@lockstep/provision";', /downward only/],
  ["packages/store/src/a.ts", 'export * from "@lockstep/provision";', /downward only/],
  ["packages/store/src/a.ts", 'import {\n  x,\n  y,\n} from "lockstep";', /downward only/],
  ["packages/store/src/a.ts", 'const x = await import("@lockstep/scaffold");', /downward only/],
  ["packages/store/test/a.test.ts", 'import "@lockstep/provision";', /downward only/],
  ["packages/store/src/a.ts", 'import { x } from "@lockstep/nowhere";', /no such package/],
  ["packages/store/src/a.ts", 'import "@lockstep/process/src/run.ts";', /only a package's index/],
  ["packages/store/src/a.ts", 'import { suite } from "@lockstep/test-kit";', /only tests/],
  ["packages/store/src/a.ts", 'import { x } from "@lockstep/go-fixtures";', /only tests/],
  ["packages/store/test/a.test.ts", 'import { suite } from "@lockstep/test-kit";', undefined],
  ["packages/bench/src/a.ts", 'import { x } from "@lockstep/go-fixtures";', undefined],
  ["packages/bench/src/a.ts", 'import { suite } from "@lockstep/test-kit";', /only tests/],
  ["packages/store/test/codes/a.test.ts", 'import { x } from "../../src/x.ts";', undefined],
  ["packages/store/src/a.ts", 'import { x } from "../../process/src/run.ts";', /leave its package/],
  ["packages/store/test/a.test.ts", 'import "../../process/test/x.ts";', /leave its package/],
  ["packages/store/src/a.ts", 'new URL("../assets/store/x", import.meta.url)', undefined],
  ["packages/store/src/a.ts", 'new URL("../../../docs/x", import.meta.url)', /leave its package/],
  ["packages/store/test/a.test.ts", 'new URL("../../../docs/x", import.meta.url)', undefined],
];

for (const [path, text, reason] of cases) {
  test(`${path}: ${text.replaceAll("\n", " ")}`, () => {
    const violations = importViolations([{ path, text }]);
    if (reason === undefined) assert.equal(violations, []);
    else {
      assert.is(violations.length, 1);
      assert.match(violations[0] ?? "", reason);
    }
  });
}

test.run();
