import { family, runShell } from "@lockstep/go-fixtures";
import { moduleFileFindings } from "@lockstep/module-graph";
import { assert, suite } from "@lockstep/test-kit";
import { codes, familyWorkspace } from "../familyWorkspace.ts";

const test = suite("LS3109: replacement is not there");

for (const [file, left] of [
  ["plugins/hello/go.mod", `${family}/text`],
  ["go.work", `${family}/text v1.14.0`],
] as const) {
  test(`in ${file}: the line, and the printed command takes it out`, async () => {
    const { workspace, append, root } = await familyWorkspace({ host: ["text v1.14.0"] });
    append(file, `\nreplace ${left} => ./gone\n`);
    const [found, ...more] = moduleFileFindings(workspace);
    assert.equal(more, []);
    assert.equal(
      [found!.code, found!.where!.file, found!.where!.source],
      ["LS3109", file, `replace ${left} => ./gone`],
    );
    await runShell(found!.fix!.command!, { cwd: root });
    assert.equal(moduleFileFindings(workspace), []);
  });
}

test("of the host: align leaves the decision to people", async () => {
  const { append, align } = await familyWorkspace({ host: ["text v1.14.0"] });
  append("host/go.mod", `\nreplace ${family}/text => ../gone\n`);
  const report = await align({ apply: true });
  assert.equal([report.ok, report.edits, codes(report)], [false, [], ["LS3109"]]);
});

test.run();
