/** A failed test, or a package whose tests could not be built or ended outside a test. */
export interface FailedTest {
  package: string;
  test?: string;
  /** What it printed, without go's own frame lines. */
  output: string;
  /** The package whose compile error kept the tests from running. */
  failedBuild?: string;
  /** The places it named, with folders as printed: none, from where go ran, or absolute. */
  places: { file: string; line: number }[];
}

/** One line of `go test -json` (cmd/internal/test2json); builds report in the same stream. */
interface TestEvent {
  Action?: string;
  Package?: string;
  ImportPath?: string;
  FailedBuild?: string;
  Test?: string;
  Output?: string;
}

/** Most a finding shows of a test's output, in characters. */
const outputLimit = 4000;

/** Reads the stream of `go test -json`. A failed subtest stands for its parents. */
export function readTestOutput(stdout: string): { passed: number; failed: FailedTest[] } {
  const outputs = new Map<string, string>();
  const failures: { package: string; test?: string; build?: string }[] = [];
  let passed = 0;
  for (const event of events(stdout)) {
    const { Action, Package = "", ImportPath = "", Test, Output } = event;
    if (Action === "output") append(outputs, key(Package, Test), Output);
    else if (Action === "build-output") append(outputs, ImportPath, Output);
    else if (Action === "pass" && Test) passed++;
    else if (Action === "fail") {
      failures.push({
        package: Package,
        ...(Test && { test: Test }),
        ...(event.FailedBuild && { build: event.FailedBuild }),
      });
    }
  }
  const failed = failures
    .filter((failure) => !failures.some((other) => stands(other, failure)))
    .map(({ package: path, test, build }) => {
      const output = tidy(outputs.get(build ?? key(path, test)) ?? "");
      const failedBuild = build?.replace(/ \[.*\]$/, ""); // `p [p.test]` is p built for its tests
      return {
        package: path,
        ...(test && { test }),
        ...(failedBuild && { failedBuild }),
        output,
        places: placesIn(output),
      };
    });
  return { passed, failed };
}

function* events(stdout: string): Generator<TestEvent> {
  for (const line of stdout.split("\n")) {
    if (line.startsWith("{")) yield JSON.parse(line) as TestEvent;
  }
}

function key(path: string, test?: string): string {
  return test ? `${path} ${test}` : path;
}

function append(outputs: Map<string, string>, at: string, text = ""): void {
  outputs.set(at, (outputs.get(at) ?? "") + text);
}

/** Whether `other` says the same more exactly: a test for its package, a subtest for its test. */
function stands(
  other: { package: string; test?: string },
  failure: { package: string; test?: string },
): boolean {
  if (other === failure || other.package !== failure.package || !other.test) return false;
  return !failure.test || other.test.startsWith(`${failure.test}/`);
}

function tidy(output: string): string {
  const lines = output.split("\n").filter((line) => !/^(=== |\s*--- |FAIL\b|ok\s|# )/.test(line));
  const text = lines
    .map((line) => line.replace(/^ {4}/, ""))
    .join("\n")
    .trim();
  return text.length > outputLimit ? `${text.slice(0, outputLimit)}\n...` : text;
}

function placesIn(output: string): FailedTest["places"] {
  return [...output.matchAll(/(?:^|\s)([^\s:]+\.go):(\d+)/g)].map(([, file, line]) => ({
    file: file!,
    line: Number(line),
  }));
}
