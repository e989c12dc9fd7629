import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { goToolchain } from "@lockstep/go-fixtures";
import type { BuildRecord } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { dist, emptyFolder, newWorkspace } from "../lockstep.ts";
import { append, edit } from "../pullRequests/repository.ts";
import { ran } from "../release/workspace.ts";
import { verified } from "./verified.ts";

const test = suite("modules outside of the workspace");
const fixed = emptyFolder();

test("lock and records say the same in any folder, and verify agrees", async () => {
  await goToolchain();
  const root = newWorkspace();
  for (const folder of [join(root, "../replaced"), join(fixed, "replaced-fixed")]) module(folder);
  for (const folder of [join(root, "../used"), join(fixed, "used-fixed")]) module(folder);
  append(root, "go.work", `use (\n\t../used\n\t${fixed}/used-fixed\n)`);
  for (const [name, way] of [
    ["replaced", "../../../replaced"],
    ["replaced-fixed", `${fixed}/replaced-fixed`],
  ]) {
    append(root, "plugins/hello/go.mod", `require example.com/${name} v0.0.0`);
    append(root, "plugins/hello/go.mod", `replace example.com/${name} => ${way}`);
  }
  const names = ["replaced", "replaced-fixed", "used", "used-fixed"];
  const imports = names.map((name) => `\t_ "example.com/${name}"\n`).join("");
  edit(root, "plugins/hello/hello.go", "import (\n", `import (\n${imports}`);
  const elsewhere = join(emptyFolder(), "another/deeper place");
  cpSync(dirname(root), elsewhere, { recursive: true });
  const places = [root, join(elsewhere, "demo")];
  for (const place of places) ran(place, ["build"]);

  const hello = join(dist, "plugins/hello.so");
  for (const file of ["lockstep-lock.json", hello, `${hello}.record.json`]) {
    const [one, other] = places.map((place) => readFileSync(join(place, file)));
    assert.ok(one?.equals(other!), `${file} differs`);
  }
  const { modules }: BuildRecord = JSON.parse(
    readFileSync(join(root, `${hello}.record.json`), "utf8"),
  );
  assert.equal(
    modules.filter(({ path }) => names.includes(path.slice("example.com/".length))),
    [
      {
        path: "example.com/replaced",
        version: "v0.0.0",
        replace: { path: "../replaced" },
        dir: "$WORKSPACE/../replaced",
      },
      {
        path: "example.com/replaced-fixed",
        version: "v0.0.0",
        replace: { path: `${fixed}/replaced-fixed` },
        dir: `${fixed}/replaced-fixed`,
      },
      { path: "example.com/used", dir: "$WORKSPACE/../used" },
      { path: "example.com/used-fixed", dir: `${fixed}/used-fixed` },
    ],
  );
  const { code, state, report } = verified(root);
  assert.equal([code, report.findings], [0, []]);
  assert.equal(state, ["host same", "clock same", "hello same"]);
});

/** A module named after its folder. */
function module(folder: string): void {
  const name = basename(folder);
  mkdirSync(folder);
  writeFileSync(join(folder, "go.mod"), `module example.com/${name}\n\ngo 1.21\n`);
  writeFileSync(join(folder, "code.go"), "package code\n\nconst One = 1\n");
}

test.run();
