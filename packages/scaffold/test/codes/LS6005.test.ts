import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { planned, refusal, repositoryOf, smallest } from "../init/repositoryOf.ts";

const test = suite("LS6005");

test("a folder without a Go module, and one below a module", async () => {
  const root = repositoryOf({ "README.md": "nothing\n" });
  const [none] = findingsOf(await planned(root));
  assert.is(none?.code, "LS6005");
  assert.is(none?.fix?.command, "lockstep new workspace demo");
  const app = repositoryOf(smallest);
  mkdirSync(join(app, "docs"));
  const [below] = findingsOf(await planned(join(app, "docs")));
  assert.is(below?.fix?.command, "cd .. && lockstep init");
});

test("a repository without a host, without a plugin, and without both", async () => {
  const { "cmd/app/main.go": host, "plugins/one/one.go": plugin, ...rest } = smallest;
  const titles = async (files: Record<string, string>) => {
    const findings = await refusal(files);
    assert.ok(findings.every(({ code }) => code === "LS6005"));
    return findings.map(({ title }) => title);
  };
  assert.equal(await titles({ ...rest, "plugins/one/one.go": plugin! }), ["no host found"]);
  assert.equal(await titles({ ...rest, "cmd/app/main.go": host! }), ["no plugin found"]);
  assert.equal(await titles(rest), ["no host found", "no plugin found"]);
});

function findingsOf(result: Awaited<ReturnType<typeof planned>>) {
  return result.ok ? [] : result.findings;
}

test.run();
