import { readFileSync } from "node:fs";
import { type Report, renderAll } from "@lockstep/reporters";
import { assert, suite } from "@lockstep/test-kit";
import { validateXML } from "xmllint-wasm";
import { build, check, ci, hostile, loads, placed, refused, verify } from "./samples.ts";

const test = suite("junit reporter");
const schema = readFileSync(new URL("data/jenkins-junit.xsd", import.meta.url), "utf8");

/** The document as libxml2 reads it: valid against the schema that Jenkins publishes. */
async function xml(reports: readonly Report[]): Promise<string> {
  const contents = renderAll(reports, { reporter: "junit", color: true, width: 80 });
  const { valid, errors } = await validate(contents);
  assert.ok(valid, JSON.stringify(errors, null, 2));
  return contents;
}

function validate(contents: string) {
  return validateXML({
    xml: [{ fileName: "report.xml", contents }],
    schema: [{ fileName: "junit.xsd", contents: schema }],
  });
}

test("every kind of report is valid, whatever the names in it", async () => {
  await xml([]);
  await xml([[placed, hostile]]);
  await xml([build]);
  await xml([verify]);
  await xml([ci([loads("clock"), refused("he<l>&\"'lo\u0000\ud800", 3)])]);
});

test("the schema refuses what is no JUnit", async () => {
  const { valid } = await validate("<testsuites><testsuite><case/></testsuite></testsuites>");
  assert.not(valid);
});

test("a case for each plugin and check, and a failure with its cause and fix", async () => {
  const text = await xml([check([loads("clock"), refused("hello", 3)])]);
  const cases = [...text.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)];
  assert.equal(
    cases.map(([, of, name]) => `${of}: ${name}`),
    [
      "dist/linux_amd64/release/host: can load plugins",
      "clock: loads",
      "clock: same code and settings",
      "hello: loads",
      "hello: same code and settings",
    ],
  );
  assert.match(text, /tests="5" failures="1" errors="0" skipped="1"/);
  assert.match(text, /<failure type="LS3001" message="LS3001: host and plugin were built [^"]*">/);
  assert.match(text, /fix: build the plugin with the Go release of the host\ngo1\.26\.9 build/);
});

test("a warning passes and is shown; a further error is a case of its own", async () => {
  const warned = { ...loads("clock"), findings: [{ ...placed, severity: "warning" as const }] };
  const text = await xml([check([warned])]);
  assert.match(text, /name="LS4008" time="0.000"><system-out>warning LS4008/);
  assert.match(text, /failures="0"/);
  const failing = await xml([check([{ ...loads("clock"), findings: [placed] }])]);
  assert.match(failing, /name="LS4008" time="0.000"><failure type="LS4008"/);
});

test("units have their times, and a step that was skipped says why", async () => {
  const text = await xml([build, ci([refused("hello", 3)])]);
  assert.match(text, /classname="hello" name="builds" time="1.500"/);
  assert.match(text, /name="load" time="0.000"><skipped>a plugin would not load<\/skipped>/);
});

test.run();
