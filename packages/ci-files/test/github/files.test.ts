import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { parse } from "yaml";
import type { CompositeAction, Job, Step, Workflow } from "../../src/github/workflow.ts";
import { ciText, yamlFiles } from "../ciFiles.ts";
import { linted } from "./actionlint.ts";

const test = suite("the files of ci/github");
const pipeline = "github/workflows/lockstep-pipeline.yml";
const workflow = (path: string) => parse(ciText(path)) as Workflow;
const jobs = (path: string): [string, Job][] => Object.entries(workflow(path).jobs);

test("actionlint finds nothing", async () => {
  assert.is(await linted(), "");
});

test("actionlint does look: a wrong need, input or output is told", async () => {
  for (const [from, to] of [
    ["needs: build", "needs: nobody"],
    ["inputs.profile", "inputs.profil"],
    ["steps.build.outputs", "steps.make.outputs"],
  ] as const) {
    const told = await linted((github) => {
      const file = join(github, "workflows/lockstep-pipeline.yml");
      writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
    });
    assert.match(told, `lockstep-pipeline.yml`, to);
  }
});

test("actions of others are named by commit, with the version beside it, one for each", () => {
  const digests = new Map<string, Set<string>>();
  for (const line of yamlFiles("github").flatMap((file) => ciText(file).split("\n"))) {
    const [, uses] = /^\s*-? ?uses: (.*)$/.exec(line) ?? [];
    if (uses === undefined || uses.startsWith("./")) continue;
    const [, name = "", rest = ""] = /^([\w-]+\/[\w-]+)@(.*)$/.exec(uses) ?? [];
    assert.match(rest, /^[0-9a-f]{40} # v\d+\.\d+\.\d+$/, uses);
    digests.set(name, (digests.get(name) ?? new Set()).add(rest));
  }
  assert.equal(
    [...digests].map(([name, all]) => [name, all.size]).sort(),
    ["cache", "checkout", "download-artifact", "upload-artifact"].map((each) => [
      `actions/${each}`,
      1,
    ]),
  );
});

test("no job has more than read access, the publishing one has none, and no secret is asked for", () => {
  assert.equal(workflow(pipeline).permissions, {});
  assert.equal(
    jobs(pipeline).map(([id, { permissions }]) => [id, permissions]),
    [
      ["build", { contents: "read" }],
      ["gate", { contents: "read" }],
      ["publish", {}],
    ],
  );
  assert.equal(workflow("github/workflows/lockstep.yml").permissions, { contents: "read" });
  for (const file of yamlFiles("github")) assert.not.match(ciText(file), /secrets|github\.token/i);
});

test("no script has an expression in it: what somebody names a branch is never code", () => {
  const steps: Step[] = [
    ...jobs(pipeline).flatMap(([, job]) => job.steps ?? []),
    ...(parse(ciText("github/actions/lockstep/action.yml")) as CompositeAction).runs.steps,
  ];
  const scripts = steps.flatMap(({ run }) => run ?? []);
  assert.equal(scripts.length, 5);
  for (const script of scripts) assert.not.match(script, /\$\{\{/);
});

test("publishing needs build and gate, and no condition of its own lifts that", () => {
  const publish = workflow(pipeline).jobs.publish!;
  assert.equal(publish.needs, ["build", "gate"]);
  assert.not.match(String(publish.if), /always|failure|cancelled/);
  const uploads = jobs(pipeline).filter(([, { steps = [] }]) =>
    steps.some((step) => String(step.with?.name).startsWith("lockstep-release-")),
  );
  assert.equal(
    uploads.map(([id]) => id),
    ["publish"],
  );
});

test.run();
