import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adoptable } from "@lockstep/go-fixtures";
import type { CheckReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { dist, lockstep } from "../lockstep.ts";
import { contents, put, repository, runHost } from "./repository.ts";

const test = suite("a new plugin in an adopted workspace");

for (const [name, make] of Object.entries(adoptable)) {
  test(`${name}: made like one that is there, built, judged and loaded`, () => {
    const { files, host } = make();
    const root = repository(files);
    assert.is(lockstep(root, ["init", "--yes"]).code, 0);
    const before = Object.keys(contents(root));
    const made = lockstep(root, ["new", "plugin", "third", "--yes"]);
    assert.is(made.code, 0, made.stdout + made.stderr);
    assert.match(made.stdout, /^change what it does: it is a copy of `\w+`$/m);
    const added = Object.keys(contents(root)).filter(
      (path) => !before.includes(path) && !path.startsWith("dist/"),
    );
    assert.ok(added.length >= 2 && added.every((path) => /\/third\/[^/]+$/.test(path)), `${added}`);
    const goMod = added.find((path) => path.endsWith("/go.mod"));
    if (goMod) assert.match(readFileSync(join(root, goMod), "utf8"), /^module \S+\/third$/m);

    const built = lockstep(root, ["build"]);
    assert.is(built.code, 0, built.stdout + built.stderr);
    const { plugins }: CheckReport = JSON.parse(lockstep(root, ["check", "--json"]).stdout);
    assert.ok(plugins.every(({ verdict }) => verdict === "loads"));
    assert.ok(plugins.some((plugin) => plugin.name === "third"));
    assert.is(lockstep(root, ["ci"]).code, 0);
    const profile = [dist, dist.replace(/release$/, "adopted")].find((each) =>
      existsSync(join(root, each, "plugins/third.so")),
    )!;
    const opened = runHost(root, join(profile, host.replace(/^bin\//, "")), [
      join(profile, "plugins/third.so"),
    ]);
    assert.is(opened.code, 0, opened.stderr);
  });
}

test("without any plugin to copy, it says what to write", () => {
  const root = repository(adoptable["one module"]().files);
  assert.is(lockstep(root, ["init", "--yes"]).code, 0);
  const config = readFileSync(join(root, "lockstep.jsonc"), "utf8");
  put(root, "lockstep.jsonc", config.replace('["plugins/*"]', "[]"));
  const before = contents(root);
  const made = lockstep(root, ["new", "plugin", "third", "--yes"]);
  assert.is(made.code, 1, made.stdout);
  assert.match(made.stderr.replace(/\s+/g, " "), /LS6004.*"name": "NAME".* "host": "gateway"/);
  assert.equal(contents(root), before);
});

test.run();
