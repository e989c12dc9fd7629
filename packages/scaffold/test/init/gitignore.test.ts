import { assert, suite } from "@lockstep/test-kit";
import { gitignoreText } from "../../src/init/initDocuments.ts";

const test = suite(".gitignore of an adopted repository");

const cases: [present: string, goWork: boolean, text: string][] = [
  ["", false, "/dist/\n"],
  ["bin/", false, "bin/\n/dist/\n"],
  ["dist\n", false, "dist\n"],
  ["/dist/\r\n", false, "/dist/\r\n"],
  ["dist/\ngo.work\n", false, "dist/\ngo.work\n"],
  [
    "dist/\ngo.work\ngo.work.sum\n",
    true,
    "dist/\ngo.work\ngo.work.sum\n!/go.work\n!/go.work.sum\n",
  ],
  ["dist/\ngo.work\n!/go.work\n", true, "dist/\ngo.work\n!/go.work\n"],
];
for (const [present, goWork, text] of cases) {
  test(`${JSON.stringify(present)}${goWork ? " with a go.work" : ""}`, () => {
    assert.is(gitignoreText(present, { goWork }), text);
  });
}

test.run();
