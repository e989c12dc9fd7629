import { edited, sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3004");
const plain = { flags: [] };

test("the same sources in another folder; the fix makes it load", async () => {
  const host = await appHost(plain);
  const plugin = copied(await appPlugin({ ...plain, label: "b" }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3004"]);
  const [finding] = last.findings;
  assert.is(finding!.subject, "ex.com/app");
  assert.is(finding!.certainty, "deduced");
  assert.match(
    finding!.cause,
    /compiled in .*\/a-[0-9a-f]{16} for the host, in .*\/b-[0-9a-f]{16}/,
  );
  await applyFix(finding, [host, plugin], { cwd: "/" });
});

test("an edit besides would not show: it is told that other differences may follow", async () => {
  const files = edited(sampleFiles("app"), "shared/shared.go", '"hello "', '"hallo "');
  const plugin = await appPlugin({ ...plain, files, label: "b" });
  const { last } = await judgeAndOpen(await appHost(plain), [plugin]);
  assert.equal(codesOf(last), ["LS3004"]);
  assert.match(last.findings[0]!.related?.join() ?? "", "would not show until this is mended");
});

test("in one folder it loads", async () => {
  const { report } = await judgeAndOpen(await appHost(plain), [await appPlugin(plain)]);
  assert.ok(report.ok);
});

test("a contract of bare types, of which no function table tells the folder", async () => {
  const files = sampleFiles("work");
  const host = await appHost({ ...plain, files });
  const plugin = await appPlugin({ ...plain, files, label: "b" });
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3004"]);
  assert.is(last.findings[0]!.subject, "demo/contract");
  assert.is(last.findings[0]!.certainty, "likely");
  const edit = edited(files, "contract/contract.go", "Name string", "Name, More string");
  const trimmedHost = await appHost({ files });
  const other = await judgeAndOpen(trimmedHost, [await appPlugin({ files: edit })]);
  assert.equal(codesOf(other.last), ["LS3006"]);
});

test.run();
