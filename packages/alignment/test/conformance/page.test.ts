import { readFileSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { page } from "./page.ts";
import { readAllResults } from "./results.ts";

const test = suite("docs/what-must-match.md");

test("is what the committed results say; else pnpm --filter @lockstep/alignment run refresh-what-must-match --page-only", () => {
  const file = new URL("../../../../docs/what-must-match.md", import.meta.url);
  assert.is(readFileSync(file, "utf8"), page(readAllResults()));
});

test.run();
