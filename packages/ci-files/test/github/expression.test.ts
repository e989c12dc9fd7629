import { assert, suite } from "@lockstep/test-kit";
import { parse } from "yaml";
import { annotations } from "../../src/github/annotations.ts";
import { commandFile } from "../../src/github/commandFile.ts";
import { filled, holds } from "../../src/github/expression.ts";
import { type Event, githubContext } from "../../src/github/machine.ts";
import type { Workflow } from "../../src/github/workflow.ts";
import { ciText } from "../ciFiles.ts";

const test = suite("what GitHub evaluates");
const { jobs } = parse(ciText("github/workflows/lockstep-pipeline.yml")) as Workflow;

test("an expression keeps its type alone and is text within text", () => {
  const contexts = { inputs: { list: '[{"a":1}]', name: "x" } };
  assert.equal(filled(`\${{ fromJSON(inputs.list) }}`, contexts), [{ a: 1 }]);
  assert.is(filled(`a \${{ inputs.name }} \${{ inputs.none }}.`, contexts), "a x .");
});

test("a condition without a status function holds only after success", () => {
  assert.ok(holds("1 == 1", {}, "success"));
  assert.not(holds("1 == 1", {}, "failure"));
  assert.ok(holds(`\${{ !cancelled() }}`, {}, "failure"));
  assert.not(holds(undefined, {}, "failure"));
});

test("each platform gets the sum of its own archive", () => {
  const step = jobs.gate!.steps!.find(({ name }) => name === "Gate")!;
  const needs = { build: { outputs: { linux_amd64: "one", linux_arm64: "two" } } };
  const sums = ["linux_amd64", "linux_arm64", "other"].map((platform) =>
    filled(step.env!.SHA256, { needs, matrix: { platform } }),
  );
  assert.equal(sums, ["one", "two", null]);
});

test("only a push to the default branch or of a tag publishes", () => {
  const publishes = (event: Omit<Event, "sha">) => {
    const forge = { repository: "", defaultBranch: "trunk", caches: "", artifacts: "" };
    const github = githubContext(
      { ...forge, variables: () => ({ HOME: "" }) },
      { ...event, sha: "" },
    );
    return holds(jobs.publish!.if, { github }, "success");
  };
  assert.ok(publishes({ name: "push", ref: "refs/heads/trunk" }));
  assert.ok(publishes({ name: "push", ref: "refs/tags/v1.0.0" }));
  assert.not(publishes({ name: "push", ref: "refs/heads/feature/trunk" }));
  assert.not(publishes({ name: "pull_request", ref: "refs/pull/1/merge", base: "trunk" }));
  assert.not(publishes({ name: "merge_group", ref: "refs/heads/gh-readonly-queue/trunk/1" }));
});

test("values of a step have one line or several", () => {
  assert.equal(commandFile("a=1=2\nb<<END\nx\ny\nEND\n"), { a: "1=2", b: "x\ny" });
  assert.throws(() => commandFile("b<<END\nx\n"), /no end/);
});

test("annotations are read with their place", () => {
  const log = "text\n::error file=a/go.mod,line=9,title=LS3101%3A x::cause%0Afix\n::notice::y\n";
  assert.equal(annotations(log), [
    { level: "error", file: "a/go.mod", line: 9, message: "cause\nfix" },
    { level: "notice", message: "y" },
  ]);
});

test.run();
