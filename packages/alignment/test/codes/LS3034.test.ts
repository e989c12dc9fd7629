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

for (const [symbol, exported] of [
  ["New", true],
  ["Newt", false],
  ["CreateFilterFactory", false],
] as const) {
  test(`the entry ${symbol}: said before the load what Lookup says after it`, async () => {
    const host = await appHost({ files: asking(symbol) });
    const plugin = await appPlugin();
    const entry = { symbol, manifest: "plug/lockstep.plugin.json" };
    const report = judge({
      host: await artefactFromFile(host),
      plugins: [{ ...(await artefactFromFile(plugin)), entry }],
    });
    const [verdict] = report.plugins;
    assert.is(verdict!.verdict, "loads");
    assert.is(report.ok, exported);
    const [outcome] = await openInProcess(host, [plugin]);
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
  });
}

test.run();
