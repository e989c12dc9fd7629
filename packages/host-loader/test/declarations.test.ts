import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { richWorkspace } from "./richWorkspace.ts";

const test = suite("declarations of the fixture");

test("the types that these tests are checked against are those that are generated", async () => {
  const { tree } = await richWorkspace();
  const generated = readFileSync(join(tree, "contract/contract.d.ts"), "utf8");
  const kept = new URL("./generated/contract.d.ts", import.meta.url);
  assert.is(readFileSync(kept, "utf8"), generated);
});

test.run();
