import { loadReleases } from "@lockstep/provision";
import { assert, suite } from "@lockstep/test-kit";
import { checkGo } from "../src/checkGo.ts";
import { newWorkspace } from "../src/index.ts";
import { Rig, refused } from "./rig.ts";

const test = suite("the Go release of a new workspace");
const releases = await loadReleases();

test("releases that are listed, or came out later, are fine", () => {
  for (const version of ["1.21.0", "1.26.9", "1.27.3", "1.99.1"]) {
    assert.equal(checkGo(version, releases), []);
  }
});

test("a broken release: what to pass instead, and its issue once", () => {
  const [found, ...others] = checkGo("1.27.0", releases);
  assert.equal(others, []);
  assert.is(found?.code, "LS2007");
  assert.is(found?.fix?.text, "use `--go 1.27.3`");
  assert.is(JSON.stringify(found).split("golang/go#81303").length, 2);
});

test("three numbers that are no release: those there are", () => {
  const [found] = checkGo("9.9.9", releases);
  assert.is(found?.code, "LS1003");
  assert.is(found?.title, "`9.9.9` is no release of Go that this lockstep knows");
  assert.match(found?.cause ?? "", /^it knows .*1\.26\.9, .*1\.27\.3$/);
  assert.not.match(found?.cause ?? "", /1\.27\.0/);
});

test("one that no workspace can be built with", () => {
  for (const version of ["1.20.1", "1.4.0"]) {
    const [found, ...others] = checkGo(version, releases);
    assert.equal(others, []);
    assert.is(found?.code, "LS1003");
    assert.is(found?.title, `Go \`${version}\` is too old for a workspace`);
    assert.is(found?.fix?.text, "use `--go 1.27.3`");
  }
});

test("anything but three numbers is not exact", () => {
  for (const version of ["1.26", "go1.26.9", "1.26.x", "latest", "", "1.026.9"]) {
    const [found] = checkGo(version, releases);
    assert.is(found?.title, `\`${version}\` is not an exact release of Go`);
  }
  assert.is(checkGo("1.26", releases)[0]?.fix?.text, "use `--go 1.26.9`");
});

test("an empty name is one finding: nothing is said of the folder around it", async () => {
  const rig = await Rig.start();
  const findings = refused(await newWorkspace(rig.options("")));
  assert.equal(
    findings.map(({ cause }) => cause),
    ["the name is empty"],
  );
  await rig.end();
});

test.run();
