import { assert, suite } from "@lockstep/test-kit";
import { parse } from "yaml";
import { included, type Job } from "../../src/gitlab/configuration.ts";
import { ruleHolds, ruleOf } from "../../src/gitlab/rules.ts";
import { ciText, documented } from "../ciFiles.ts";

const test = suite("the include of ci/gitlab");
const text = ciText("gitlab/lockstep.gitlab-ci.yml");
const jobs = included(text, { image: "any" }) as Record<string, Job>;

test("it asks for no secret and for no token", () => {
  assert.not.match(text, /secret|token|id_tokens|password/i);
});

test("only a push to the default branch or of a tag publishes", () => {
  const publishes = (variables: Record<string, string>) =>
    ruleOf(jobs["lockstep-publish-linux_amd64"]!, { CI_DEFAULT_BRANCH: "trunk", ...variables });
  assert.ok(publishes({ CI_PIPELINE_SOURCE: "push", CI_COMMIT_BRANCH: "trunk" }));
  assert.ok(publishes({ CI_PIPELINE_SOURCE: "push", CI_COMMIT_TAG: "v1.0.0" }));
  assert.not(publishes({ CI_PIPELINE_SOURCE: "push", CI_COMMIT_BRANCH: "feature" }));
  assert.not(publishes({ CI_PIPELINE_SOURCE: "merge_request_event" }));
  assert.not(publishes({ CI_PIPELINE_SOURCE: "web", CI_COMMIT_BRANCH: "trunk" }));
});

test("where a release is published, the jobs that publishing needs are there too", () => {
  const pushes: Record<string, string>[] = [
    { CI_COMMIT_BRANCH: "trunk" },
    { CI_COMMIT_BRANCH: "trunk", CI_OPEN_MERGE_REQUESTS: "team/shop!1" },
    { CI_COMMIT_TAG: "v1.0.0" },
  ];
  for (const variables of pushes) {
    const all = { CI_DEFAULT_BRANCH: "trunk", CI_PIPELINE_SOURCE: "push", ...variables };
    const there = [".lockstep-linux_amd64", "lockstep-publish-linux_amd64"].map(
      (name) => ruleOf(jobs[name]!, all) !== undefined,
    );
    assert.equal(there, [true, true]);
  }
});

test("a branch with an open merge request is built there alone, the default branch always", () => {
  const base = jobs[".lockstep-linux_amd64"]!;
  const runs = (variables: Record<string, string>) =>
    ruleOf(base, { CI_DEFAULT_BRANCH: "trunk", CI_PIPELINE_SOURCE: "push", ...variables });
  assert.ok(runs({ CI_COMMIT_BRANCH: "feature" }));
  assert.not(runs({ CI_COMMIT_BRANCH: "feature", CI_OPEN_MERGE_REQUESTS: "team/shop!1" }));
  assert.ok(runs({ CI_COMMIT_BRANCH: "trunk", CI_OPEN_MERGE_REQUESTS: "team/shop!1" }));
  assert.ok(runs({ CI_PIPELINE_SOURCE: "merge_request_event" }));
});

test("publishing needs build and gate, and has nothing of the repository", () => {
  const { needs, rules, variables } = jobs["lockstep-publish-linux_amd64"]!;
  assert.equal(needs, ["lockstep-build-linux_amd64", "lockstep-gate-linux_amd64"]);
  assert.equal(variables, { GIT_STRATEGY: "none" });
  assert.ok(rules?.every(({ when }) => when === undefined));
});

test("the one shown in docs/ci.md gives an image by digest, and nothing that is no input", () => {
  const { include } = parse(documented(/^include:$/m));
  assert.match(include[0].inputs.image, /@sha256:[0-9a-f]{64}$/);
  assert.ok(included(text, include[0].inputs));
  assert.throws(() => included(text, { images: "any" }), /no input images/);
  assert.throws(() => included(text), /image is not given/);
});

test("conditions are read as GitLab does", () => {
  const variables = { A: "x", EMPTY: "" };
  assert.ok(ruleHolds('$A == "x" && ($NONE || $A)', variables));
  assert.not(ruleHolds('$EMPTY || $A != "x"', variables));
  assert.throws(() => ruleHolds("$A =~ /x/", variables), /not understood/);
});

test.run();
