import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";
import { taskFiles, taskFindings } from "../../src/index.ts";
import { Rig } from "../rig.ts";

const test = suite("LS1016");
let rig: Rig;
let root: string;
test.before(async () => {
  rig = await Rig.start();
});
test.before.each(async () => {
  root = await rig.workspace("demo");
});
test.after.each(() => rm(root, { recursive: true }));
test.after(() => rig.end());

/** The files that are wrong, each with why; what lockstep would write leaves none. */
async function wrong(): Promise<[string, string][]> {
  const loaded = await loadWorkspace(root);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const files = taskFiles(loaded.workspace);
  const findings = taskFindings(files);
  assert.ok(findings.every(({ code, fix }) => code === "LS1016" && fix?.command !== undefined));
  for (const { path, content } of files) await writeFile(join(root, path), content ?? "");
  assert.equal(taskFiles(loaded.workspace), []);
  return findings.map(({ subject = "", cause }) => [subject, cause]);
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const file = join(root, path);
  await writeFile(file, change(await readFile(file, "utf8")));
}

test("a new workspace has none", async () => {
  assert.equal(await wrong(), []);
});

test("an edge that go.mod has, and one that it has not", async () => {
  const file = "plugins/hello/package.json";
  const before = await readFile(join(root, file), "utf8");
  await edit(file, (text) => text.replace("contract", "clock"));
  assert.equal(await wrong(), [
    [
      file,
      "go.mod requires example.com/demo/contract, and @demo/contract is no `workspace:*` dependency; " +
        "@demo/clock is a dependency, and go.mod does not require example.com/demo/plugins/clock",
    ],
  ]);
  assert.equal(JSON.parse(await readFile(join(root, file), "utf8")), JSON.parse(before));
});

test("an edge to a registry's package of that name is none", async () => {
  await edit("host/package.json", (text) => text.replace("workspace:*", "1.0.0"));
  assert.match((await wrong())[0]?.[1] ?? "", /is no `workspace:\*` dependency/);
});

test("what people added stays", async () => {
  await edit("plugins/hello/package.json", (text) =>
    text.replace('"workspace:*"', '"1.0.0", "left-pad": "1.3.0"').replace("@demo/hello", "hi"),
  );
  await wrong();
  const { name, dependencies } = JSON.parse(
    await readFile(join(root, "plugins/hello/package.json"), "utf8"),
  );
  assert.is(name, "hi");
  assert.equal(dependencies, { "@demo/contract": "workspace:*", "left-pad": "1.3.0" });
  assert.match(await readFile(join(root, "turbo.json"), "utf8"), /"hi#build"/);
});

test("a required module without a package", async () => {
  await rm(join(root, "contract/package.json"));
  assert.equal(await wrong(), [["contract/package.json", "the file is missing"]]);
  const { name } = JSON.parse(await readFile(join(root, "contract/package.json"), "utf8"));
  assert.is(name, "@demo/contract");
});

test("a unit's outputs, and the task that waits for it", async () => {
  await rm(join(root, "plugins/clock/turbo.json"));
  await edit("host/turbo.json", (text) => text.replace("host.record.json", "other.json"));
  await edit("turbo.json", (text) => text.replace("@demo/clock#build", "@demo/gone#build"));
  const causes = Object.fromEntries(await wrong());
  assert.is(causes["plugins/clock/turbo.json"], "the file is missing");
  assert.match(causes["host/turbo.json"] ?? "", /leave out .*release\/host\.record\.json$/);
  assert.match(causes["turbo.json"] ?? "", /not wait for @demo\/clock.*waits for @demo\/gone/);
});

test("outputs follow the workspace's default profile", async () => {
  await edit("lockstep.jsonc", (text) =>
    text.replace('"moduleGraph"', '"defaultProfile": "dev",\n  "moduleGraph"'),
  );
  const files = (await wrong()).map(([file]) => file);
  assert.equal(
    files.sort(),
    ["host", "plugins/clock", "plugins/hello"].map((at) => `${at}/turbo.json`),
  );
  assert.match(
    await readFile(join(root, "plugins/hello/turbo.json"), "utf8"),
    /dist\/\*\/dev\/plugins\/hello\.so"/,
  );
});

test("a file that is no JSON is named and stays", async () => {
  await writeFile(join(root, "host/package.json"), "{");
  const loaded = await loadWorkspace(root);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const [found, ...more] = taskFiles(loaded.workspace);
  assert.equal([found?.causes, found?.content], [["it is no valid JSON object"], undefined]);
  assert.ok(more.every(({ path }) => path === "turbo.json"));
});

test("a workspace whose turbo runs something else, or that has none, is left alone", async () => {
  await rm(join(root, "contract/package.json"));
  await edit("turbo.json", (text) => text.replace("//#settle", "//#other"));
  assert.equal(await wrong(), []);
  await rm(join(root, "turbo.json"));
  assert.equal(await wrong(), []);
});

test.run();
