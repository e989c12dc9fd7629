import type { Total } from "./summaries.ts";

/** The page `docs/test-full.md`: one row per test file, with its wall time in seconds. */
export function testTable(total: Total): string {
  const rows = total.packages.flatMap(({ name, files }) =>
    files.map(({ file, passed, failed, skipped, milliseconds }) =>
      row([name, file, passed, failed, skipped.length, (milliseconds / 1000).toFixed(1)]),
    ),
  );
  return [
    "# What `npm run test:full` printed",
    "",
    "Written by the command itself. It runs every test without a cache, and widens those that read",
    "`LOCKSTEP_TEST_FULL`. Seconds are wall time on two cores, two packages at a time.",
    "",
    row(["package", "file", "passed", "failed", "skipped", "seconds"]),
    "|---|---|---|---|---|---|",
    ...rows,
    ...total.missing.map((name) => row([name, "did not run", 0, 1, 0, ""])),
    "",
    `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped.`,
    "",
  ].join("\n");
}

function row(cells: (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}
