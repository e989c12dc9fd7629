import { assert, suite } from "@lockstep/test-kit";
import {
  buildArtefact,
  cLibrary,
  edited,
  openInProcess,
  sampleFiles,
  writeTree,
} from "../src/index.ts";

const test = suite("openInProcess");

test("tells a plugin that loads from one that is refused, with Go's words", async () => {
  const files = sampleFiles("app");
  const tree = await writeTree(files);
  const host = await buildArtefact({ tree, package: "./host", mode: "host", flags: ["-trimpath"] });
  const good = await buildArtefact({
    tree,
    package: "./plug",
    mode: "plugin",
    flags: ["-trimpath"],
  });
  const other = await writeTree(edited(files, "shared/shared.go", '"hello "', '"hallo "'));
  const bad = await buildArtefact({
    tree: other,
    package: "./other",
    mode: "plugin",
    flags: ["-trimpath"],
  });
  const outcomes = await openInProcess(host, [good, bad]);
  assert.equal(outcomes[0], { file: good, outcome: "loaded" });
  assert.is(outcomes[1]?.outcome, "error");
  assert.match(outcomes[1]?.message ?? "", "different version of package ex.com/app/shared");
});

test("tells what killed the process, and what was not reached", async () => {
  const tree = await writeTree(sampleFiles("app"));
  const host = await buildArtefact({ tree, package: "./host", mode: "host", flags: ["-trimpath"] });
  const library = await cLibrary();
  const [first, second] = await openInProcess(host, [library, library]);
  assert.equal(first, {
    file: library,
    outcome: "fatal",
    message: "fatal error: runtime: no plugin module data",
  });
  assert.is(second?.outcome, "not-reached");
});

test.run();
