import { readFileSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { parse, parseAllDocuments } from "yaml";
import { included } from "../src/gitlab/configuration.ts";
import { ciText, documented, yamlFiles } from "./ciFiles.ts";

const test = suite("ci/ against the schemas of its formats");

const schemaOf = (path: string) =>
  path.includes("/actions/") ? "github-action" : "github-workflow";

/** What a schema has against a document, as lines. */
function against(schema: string, document: unknown): string[] {
  const text = readFileSync(new URL(`data/${schema}.json`, import.meta.url), "utf8");
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(text));
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("each file of ci/github is valid", () => {
  const files = yamlFiles("github");
  assert.is(files.length, 3);
  for (const file of files) {
    assert.equal([file, ...against(schemaOf(file), parse(ciText(file)))], [file]);
  }
});

test("the include of ci/gitlab is valid, as it is and with its inputs in place", () => {
  const text = ciText("gitlab/lockstep.gitlab-ci.yml");
  const [header] = parseAllDocuments(text).map((each) => each.toJS());
  assert.equal(against("gitlab-ci", header), []);
  const inputs = { image: "any", platform: "linux_arm64", tags: ["arm64"] };
  assert.equal(against("gitlab-ci", included(text, inputs)), []);
  const broken = text.replace("stage: gate", "stages: gate");
  assert.ok(against("gitlab-ci", included(broken, inputs)).length > 0);
  assert.equal(against("gitlab-ci", parse(documented(/^include:$/m))), []);
});

test("the schemas are strict enough to find a mistake", () => {
  for (const [file, from, to] of [
    ["github/workflows/lockstep-pipeline.yml", "runs-on:", "runs-of:"],
    ["github/workflows/lockstep.yml", "contents: read", "contents: maybe"],
    ["github/actions/lockstep/action.yml", "using: composite", "using: nothing"],
  ] as const) {
    const text = ciText(file);
    assert.ok(text.includes(from), `${file} has ${from}`);
    const found = against(schemaOf(file), parse(text.replace(from, to)));
    assert.ok(found.length > 0, `${to} in ${file} goes unseen`);
  }
});

test.run();
