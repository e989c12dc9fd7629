import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { parse } from "yaml";
import type { Job, Workflow } from "../../src/github/workflow.ts";
import { ciText, documented } from "../ciFiles.ts";
import { linted } from "./actionlint.ts";

const test = suite("the workflow shown in docs/ci.md");
const workflow = documented(/^jobs:$/m);

test("actionlint finds nothing in it, called with the pipeline as it is", async () => {
  const told = await linted((github) => {
    writeFileSync(join(github, "workflows/lockstep.yml"), workflow);
  });
  assert.is(told, "");
});

test("its actions are those of the pipeline, by the same commits, and the one that uploads", () => {
  const uses = (yaml: string) =>
    [...yaml.matchAll(/uses: ([\w-]+\/.*)$/gm)].map(([, each]) => each!);
  const known = uses(ciText("github/workflows/lockstep-pipeline.yml"));
  const others = uses(workflow).filter((each) => !known.includes(each));
  assert.equal(others.length, 1);
  assert.match(others[0]!, /^github\/codeql-action\/upload-sarif@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("one job of it may write, and it writes code scanning's results alone", () => {
  const { jobs } = parse(workflow) as Workflow;
  const writes = Object.entries(jobs).flatMap(([id, { permissions = {} }]: [string, Job]) =>
    Object.entries(permissions).flatMap(([name, may]) =>
      may === "write" ? [`${id} ${name}`] : [],
    ),
  );
  assert.equal(writes, ["code-scanning security-events"]);
});

test.run();
