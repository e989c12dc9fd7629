import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { command, lockstep } from "./lockstep.ts";
import { turboWorkspace } from "./turboWorkspace.ts";

const test = suite("the scripts that documents show");
const root = turboWorkspace();
const guide = new URL("../../../docs/guide.md", import.meta.url);

test.before(() => {
  assert.is(lockstep(root, ["build"]).code, 0);
});

for (const document of [join(root, "README.md"), guide]) {
  test(`${document}: after npm install any Node runs it without its types`, () => {
    const [, code = ""] = /^```ts\n(.*?)^```$/ms.exec(readFileSync(document, "utf8")) ?? [];
    const plain = code.replace(/^import type .*\n/m, "").replace("<Greeter>", "");
    assert.ok(plain.length < code.length);
    writeFileSync(join(root, "greet.mjs"), plain);
    const { code: status, stdout, stderr } = command(root, ["node", "greet.mjs"]);
    assert.is(status, 0, stderr);
    assert.is(stdout, "{ text: 'Hello, Ada!' }\n");
  });
}

test.run();
