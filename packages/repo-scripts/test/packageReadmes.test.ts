import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryPackages, repositoryRoot } from "../src/repository.ts";
import { prepareDocuments, testDocument } from "./documents/testDocument.ts";
import { compileErrors } from "./examples/compileErrors.ts";
import { examplesOf } from "./examples/examplesOf.ts";

const test = suite("READMEs of packages");
const scratch = mkdtempSync(join(tmpdir(), "lockstep-examples-"));
test.after(() => rmSync(scratch, { recursive: true, force: true }));
const packages = repositoryPackages(repositoryRoot);

/** A folder from which every package can be imported by its name. */
function emptyProject(name: string): string {
  const folder = join(scratch, name);
  for (const each of packages) {
    const link = join(folder, "node_modules", each.name);
    mkdirSync(join(link, ".."), { recursive: true });
    symlinkSync(each.folder, link);
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  // What an example of the loader imports lies in every workspace.
  cpSync(join(repositoryRoot, "templates/workspace/contract"), join(folder, "contract"), {
    recursive: true,
  });
  return folder;
}

/** The names that the package exports whose example is in the file of its name. */
function exported(file: string): Set<string> {
  const index = join(repositoryRoot, "packages", file.replace(/\.ts$/, ""), "src/index.ts");
  if (!existsSync(index)) return new Set();
  const lists = readFileSync(index, "utf8").matchAll(/\{([^}]*)\}/g);
  return new Set([...lists].flatMap(([, names = ""]) => names.match(/\w+/g) ?? []));
}

test.before(prepareDocuments);
testDocument(test, "packages/cli/README.md");

test("the examples compile against the packages they are of", () => {
  const folder = emptyProject("all");
  const names: string[] = [];
  for (const { dir, folder: from } of packages) {
    const code = examplesOf(readFileSync(join(from, "README.md"), "utf8"));
    if (code === "") continue;
    writeFileSync(join(folder, `${dir}.ts`), code);
    names.push(`${dir}.ts`);
  }
  assert.ok(names.length > 12, `${names.length} examples`);
  assert.equal(compileErrors(folder, names, exported), []);
});

test("an example that is wrong is told; a name that its reader has is not", () => {
  const folder = emptyProject("wrong");
  const example = (lines: string[]) => examplesOf(["```ts", ...lines, "```"].join("\n"));
  const imported = 'import { storeRoot } from "@lockstep/store";';
  writeFileSync(join(folder, "store.ts"), example(["storeRoot();"]));
  writeFileSync(join(folder, "right.ts"), example([imported, "say(storeRoot(), { now });"]));
  writeFileSync(join(folder, "call.ts"), example([imported, "storeRoot(1, 2, 3);"]));
  writeFileSync(join(folder, "gone.ts"), example(['import { gone } from "@lockstep/store";']));
  const names = ["right.ts", "call.ts", "gone.ts", "store.ts"];
  const errors = compileErrors(folder, names, exported);
  const told = errors.map((line) => line.split("(")[0]).sort();
  assert.equal(told, ["call.ts", "gone.ts", "store.ts"]);
});

test.run();
