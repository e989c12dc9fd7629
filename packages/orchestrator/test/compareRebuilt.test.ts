import { readFileSync } from "node:fs";
import { buildKey, compareRebuilt, type Rebuilt } from "@lockstep/orchestrator";
import type { BuildRecord } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { tinyBuild } from "./tinyBuild.ts";

const test = suite("compareRebuilt");
const tiny = tinyBuild({}, ["hello"]);
const other = "f".repeat(64);
test.after(() => tiny.remove());

/** What a build made, and the same with an edited record. */
async function made() {
  assert.ok((await tiny.build()).ok);
  const text = readFileSync(tiny.artefact("plugins/hello.so.record.json"), "utf8");
  const rebuilt: Rebuilt = madeOf(JSON.parse(text), JSON.parse(text).artefact.sha256, text);
  const edited = (change: Partial<BuildRecord>, { keyed = true } = {}): Rebuilt => {
    const record = { ...structuredClone(rebuilt.record), ...change };
    return madeOf(keyed ? { ...record, key: buildKey(record) } : record, rebuilt.sha256);
  };
  return { rebuilt, edited };
}

function madeOf(record: BuildRecord, sha256: string, text = JSON.stringify(record)): Rebuilt {
  return { sha256, text, record };
}

test("equal bytes of artefact and record have no cause, and no cause is left out where they differ", async () => {
  const { rebuilt, edited } = await made();
  const { env, artefact } = rebuilt.record;
  const flags = { env: { ...env, CGO_ENABLED: "0" } };
  const cases: [string, Parameters<typeof compareRebuilt>[0], string[], string[]][] = [
    ["equal", rebuilt, [], []],
    ["no record", { sha256: rebuilt.sha256 }, ["no-record"], []],
    ["other bytes", { ...rebuilt, sha256: other }, ["artefact-changed"], []],
    [
      "other bytes that its record names",
      { ...edited({ artefact: { ...artefact, sha256: other } }), sha256: other },
      ["unexplained"],
      [],
    ],
    ["a record of other inputs", edited(flags), ["inputs"], ["variable CGO_ENABLED"]],
    ["the same, its key left alone", edited(flags, { keyed: false }), ["record-edited"], []],
    ["another fingerprint", edited({ fingerprints: {} }), ["record"], []],
    [
      "both",
      { ...edited(flags), sha256: other },
      ["artefact-changed", "inputs"],
      ["variable CGO_ENABLED"],
    ],
  ];
  for (const [what, found, causes, changes] of cases) {
    const compared = compareRebuilt(found, rebuilt);
    const seen = { causes: compared.causes, changes: compared.changes.map((each) => each.what) };
    assert.equal({ what, ...seen }, { what, causes, changes });
  }
});

test.run();
