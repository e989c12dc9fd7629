/** One figure of a bench, and the bound that the project set for it. */
export interface Figure {
  what: string;
  value: number;
  /** How the value is written: a ratio ("0.31 x"), milliseconds ("7.9 ms"), microseconds, a rate ("214000 /s"), MiB. */
  unit: "x" | "ms" | "us" | "/s" | "MiB";
  bound?: { at: "most" | "least"; value: number };
}

/** Prints a figure on a line of its own; one beyond its bound makes the bench exit with 1. */
export function report(figure: Figure): void {
  const { what, bound } = figure;
  if (bound === undefined) {
    console.log(`  ${what}: ${written(figure)}`);
    return;
  }
  const holds = bound.at === "most" ? figure.value <= bound.value : figure.value >= bound.value;
  const limit = `at ${bound.at} ${written({ ...figure, value: bound.value })}`;
  console.log(`  ${what}: ${written(figure)} (${limit}: ${holds ? "holds" : "BROKEN"})`);
  if (!holds) process.exitCode = 1;
}

function written({ value, unit }: Figure): string {
  const digits = { x: 2, ms: 1, us: 1, "/s": 0, MiB: 0 }[unit];
  return `${value.toFixed(digits)} ${unit}`;
}
