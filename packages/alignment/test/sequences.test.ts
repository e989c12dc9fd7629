import { linkSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { cLibrary, edited, openInProcess, sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "./builds.ts";
import { codesOf, judgeAndOpen, judgeFiles } from "./judgeAndOpen.ts";
import { copied, temporaryFolder } from "./temporary.ts";

const test = suite("sequences of files");
const app = sampleFiles("app");
const otherShared = edited(app, "shared/shared.go", '"hello "', '"hallo "');
const otherLimit = edited(app, "only/only.go", "Limit = 1", "Limit = 2");
const otherBody = edited(app, "plug/main.go", "shared.Count(1)", "shared.Count(2)");

/** Files of every kind that can meet in one process, by what they are. */
async function pool(): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  const other = copied(await appPlugin({ package: "./other" }));
  const bad = copied(await appPlugin({ package: "./other", files: otherShared }), "bad.so");
  const at = (name: string): string => `${folder}/${name}`;
  linkSync(other, `${other}.hard.so`);
  linkSync(bad, `${bad}.hard.so`);
  symlinkSync(other, at("link.so"));
  symlinkSync(bad, at("bad-link.so"));
  writeFileSync(at("text.so"), "no plugin, however long its text may be\n".repeat(9));
  const library = await cLibrary();
  return {
    plug: await appPlugin(),
    other,
    alone: await appPlugin({ package: "./alone" }),
    "another build of plug": await appPlugin({ files: otherBody }),
    "copy of other": copied(other),
    "hard link of other": `${other}.hard.so`,
    "symbolic link of other": at("link.so"),
    "rejected other": bad,
    "copy of rejected": copied(bad),
    "hard link of rejected": `${bad}.hard.so`,
    "symbolic link of rejected": at("bad-link.so"),
    "rejected plug": await appPlugin({ files: otherShared }),
    "alone with another only": await appPlugin({ package: "./alone", files: otherLimit }),
    "C library": library,
    "copy of C library": copied(library),
    text: at("text.so"),
    missing: at("missing.so"),
  };
}

/** Numbers below `bound` from a seed (Park and Miller). */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
}

const seed = Number(process.env.LOCKSTEP_SEED ?? 20261);
const runs = Number(process.env.LOCKSTEP_SEQUENCES ?? 40);

test(`${runs} sequences from seed ${seed} end as foretold`, async () => {
  const host = await appHost();
  const files = Object.values(await pool());
  const next = numbers(seed);
  const seen = new Set<string>();
  for (let run = 0; run < runs; run++) {
    const sequence = Array.from({ length: 3 + next(5) }, () => files[next(files.length)]!);
    const { report } = await judgeAndOpen(host, sequence);
    for (const { verdict } of report.plugins) seen.add(verdict);
  }
  for (const verdict of ["loads", "refused", "fatal", "not-a-plugin"]) {
    assert.ok(seen.has(verdict), `no sequence had ${verdict}`);
  }
});

test("every pair of kinds ends as foretold", async () => {
  const host = await appHost();
  const plain = /^(text|missing|symbolic|copy of C)/;
  const kinds = Object.entries(await pool()).filter(([name]) => !plain.test(name));
  for (const [first, one] of kinds) {
    for (const [second, two] of kinds) {
      await judgeAndOpen(host, [one, two]).catch((error: Error) => {
        error.message = `${first}, then ${second}: ${error.message}`;
        throw error;
      });
    }
  }
});

test("each alone: as a fresh process does with every one of them", async () => {
  const host = await appHost();
  const files = Object.values(await pool());
  const report = await judgeFiles(host, files, { each: true });
  for (const [index, file] of files.entries()) {
    const alone = await judgeFiles(host, [file]);
    assert.equal(report.plugins[index], alone.plugins[0]);
    await judgeAndOpen(host, [file]);
  }
});

test("'no plugin module data' becomes 'already loaded' once a good plugin is in", async () => {
  const host = await appHost();
  const [library, plug] = [await cLibrary(), await appPlugin()];
  const [first] = await openInProcess(host, [library]);
  assert.match(first!.message ?? "", "no plugin module data");
  const { last } = await judgeAndOpen(host, [plug, library]);
  assert.match(last.message ?? "", /: plugin already loaded$/);
  assert.equal(codesOf(last), ["LS3009"]);
});

test("two builds of one plugin path: the second is loaded already, whichever comes first", async () => {
  const host = await appHost();
  const [one, two] = [await appPlugin(), await appPlugin({ files: otherBody })];
  for (const [first, second] of [
    [one, two],
    [two, one],
  ] as const) {
    const { last } = await judgeAndOpen(host, [first, second]);
    assert.equal([last.verdict, ...codesOf(last)], ["refused", "LS3011"]);
  }
});

test("a plugin cut short after a good one still kills the process", async () => {
  const host = await appHost();
  const cut = copied(await appPlugin({ package: "./other" }));
  truncateSync(cut, 1_000_000);
  const { report } = await judgeAndOpen(host, [await appPlugin(), cut, await appPlugin()]);
  assert.equal(
    report.plugins.map((each) => each.verdict),
    ["loads", "crash", "crash"],
  );
});

test.run();
