import { edited, openInProcess, sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { artefactFromFile, judge } from "../../src/index.ts";
import { appHost, appPlugin } from "../builds.ts";

const test = suite("LS3034");
const app = sampleFiles("app");

/** A host that looks the symbol up as well. */
const asking = (symbol: string) =>
  edited(
    app,
    "host/main.go",
    "if _, err := plugin.Open(path); err != nil {",
    `opened, err := plugin.Open(path)
		if err == nil {
			_, err = opened.Lookup("${symbol}")
		}
		if err != nil {`,
  );

/** The report on a plugin whose manifest names this entry, and what a host says that looks it up. */
async function judgedFor(symbol: string, plugin: string) {
  const host = await appHost({ files: asking(symbol) });
  const entry = { symbol, manifest: "plug/lockstep.plugin.json" };
  const report = judge({
    host: await artefactFromFile(host),
    plugins: [{ ...(await artefactFromFile(plugin)), entry }],
  });
  const [outcome] = await openInProcess(host, [plugin]);
  return { report, outcome };
}

for (const [symbol, exported] of [
  ["New", true],
  ["Newt", false],
  ["CreateFilterFactory", false],
] as const) {
  test(`the entry ${symbol}: said before the load what Lookup says after it`, async () => {
    const { report, outcome } = await judgedFor(symbol, await appPlugin());
    const [verdict] = report.plugins;
    assert.is(verdict!.verdict, "loads");
    assert.is(report.ok, exported);
    assert.is(outcome!.outcome, exported ? "loaded" : "error");
    if (exported) return assert.equal(verdict!.findings, []);
    const [finding] = verdict!.findings;
    assert.equal([finding!.code, finding!.certainty], ["LS3034", "proven"]);
    assert.equal(finding!.where, { file: "plug/lockstep.plugin.json" });
    assert.ok(finding!.cause.endsWith(`Lookup will say: ${outcome!.message}`), finding!.cause);
    const fix =
      symbol === "Newt"
        ? 'write "entry": "New" into the manifest'
        : `let the main package export ${symbol}, and build the plugin again`;
    assert.is(finding!.fix!.text, fix);
    // Done as it says, the entry is found.
    const inManifest = symbol === "Newt";
    const cured = inManifest ? "New" : symbol;
    const files = inManifest
      ? app
      : edited(app, "plug/main.go", "func main", `func ${symbol}() {}\n\nfunc main`);
    const again = await judgedFor(cured, await appPlugin({ files }));
    assert.ok(again.report.ok, JSON.stringify(again.report));
    assert.equal(again.report.plugins[0]!.findings, []);
    assert.is(again.outcome!.outcome, "loaded");
  });
}

test.run();
