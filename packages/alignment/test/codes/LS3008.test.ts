import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goToolchain, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3008");
const list = 'package main\n\nimport _ "container/list"\n';
const files = { ...sampleFiles("app"), "host/list.go": list, "plug/list.go": list };

/** A flag that builds with an edited file of the standard library; no file records -overlay. */
async function overlay(): Promise<string> {
  const { goroot } = await goToolchain();
  const source = join(goroot, "src/container/list/list.go");
  const edited = `${readFileSync(source, "utf8")}\n// Edited is new.\nconst Edited = true\n`;
  const tree = await writeTree({ "list.go": edited });
  const replace = { Replace: { [source]: join(tree, "list.go") } };
  return `-overlay=${join(await writeTree({ "overlay.json": JSON.stringify(replace) }), "overlay.json")}`;
}

test("an edited standard library: no cause is claimed, what was ruled out is said", async () => {
  const host = await appHost({ files });
  const plugin = await appPlugin({ files, flags: [...trimmed, await overlay()] });
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3008"]);
  const [finding] = last.findings;
  assert.is(
    finding!.cause,
    "container/list differs (1 package); no check explains it. ruled out: Go version (both " +
      "go1.26.9), -trimpath (both with), -race (both without), -asan, -msan (both " +
      "without), GOEXPERIMENT (both none), " +
      "GOFIPS140 (both off), -gcflags (both none), main module against dependency (both alike), " +
      "dependency versions (equal), -pgo (both without a profile), -tags (both none), -cover " +
      "(both without). no recorded setting differs",
  );
  assert.is(finding!.fix!.command, undefined, "nothing is known that would cure it");
});

test("a setting that differs is named, though no check makes it the cause; the fix leaves it out", async () => {
  const host = await appHost({ files });
  const flags = [...trimmed, await overlay(), "-asmflags=-D=X"];
  const plugin = copied(await appPlugin({ files, flags }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3008"]);
  assert.match(
    last.findings[0]!.cause,
    "settings that differ: -asmflags: not set in the host, -D=X in the plugin",
  );
  await applyFix(last.findings[0], [host, plugin], { cwd: await writeTree(files) });
});

test.run();
