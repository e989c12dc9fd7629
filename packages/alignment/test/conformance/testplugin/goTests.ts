/** What one test of Go's testplugin suite does, as far as it builds files and runs a program. */
export interface GoTest {
  name: string;
  /** Arguments of `go build`, one list for each. */
  builds: string[][];
  /** The programs it runs, in order, each as a path like "./host.exe". */
  runs: string[];
}

/**
 * Reads the tests out of Go's cmd/cgo/internal/testplugin/plugin_test.go: calls of `goCmd` with
 * "build", and of `run`. What `testMain` builds for all of them comes first, under its name.
 */
export function goTests(source: string): GoTest[] {
  const functions = source.matchAll(/^func (testMain|Test\w+)\(.*?^\}$/gms);
  return [...functions]
    .map(([body, name]) => ({
      name: name!,
      builds: [...body.matchAll(/goCmd\(\w+, "build", (("[^"]*"(, )?)+)\)/g)].map(
        (call) => JSON.parse(`[${call[1]}]`) as string[],
      ),
      runs: [...body.matchAll(/(?:\brun\(t|exec\.Command\w*\(ctx), "(\.\/[^"]+)"/g)].map(
        (call) => call[1]!,
      ),
    }))
    .filter(({ name, builds }) => builds.length > 0 || name === "TestRunHost");
}
