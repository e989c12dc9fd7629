import { dependencyEnvironment, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3005");
const files = sampleFiles("dependent");
const plain = { files, flags: [] };

test("another module cache folder; the fix makes it load", async () => {
  const [env, other] = [await dependencyEnvironment(), await dependencyEnvironment("b")];
  const host = await appHost({ ...plain, env });
  const plugin = copied(await appPlugin({ ...plain, env: other }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3005"]);
  const [finding] = last.findings;
  assert.is(finding!.subject, env.GOMODCACHE);
  assert.is(finding!.certainty, "deduced");
  assert.match(finding!.fix!.command!, `GOMODCACHE=${env.GOMODCACHE} go build`);
  await applyFix(finding, [host, plugin], { cwd: await writeTree(files), env: other });
});

test("another build folder as well: both are said", async () => {
  const [env, other] = [await dependencyEnvironment(), await dependencyEnvironment("b")];
  const shared = sampleFiles("app");
  const both = {
    ...files,
    "shared/shared.go": shared["shared/shared.go"]!,
    "plug/shared.go": 'package main\n\nimport _ "ex.com/app/shared"\n',
    "host/shared.go": 'package main\n\nimport "ex.com/app/shared"\n\nvar _ = shared.Count(1)\n',
  };
  const host = await appHost({ flags: [], files: both, env });
  const plugin = copied(await appPlugin({ flags: [], files: both, label: "b", env: other }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3004", "LS3005"]);
  await applyFix(last.findings[1], [host, plugin], { cwd: "/", env: other });
});

test.run();
