import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { closingLines, runGates } from "./gate.ts";
import { repositoryRoot } from "./repository.ts";
import { testTable } from "./testTable.ts";

const result = await runGates(repositoryRoot, {
  env: {
    LOCKSTEP_TEST_FULL: "1",
    // A release that was never compiled here takes its time: the conformance suite has seven.
    LOCKSTEP_TEST_TIMEOUT: process.env.LOCKSTEP_TEST_TIMEOUT ?? "3600",
  },
  turboFlags: ["--force"],
});
const table = testTable(result.total);
writeFileSync(join(repositoryRoot, "docs/test-full.md"), table);
console.log(table);
console.log(closingLines(result).join("\n"));
process.exitCode = result.ok ? 0 : 1;
