import { edited, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3012");
const files = sampleFiles("work");
const alone = { files, env: { GOWORK: "off" } };

test("a plugin built outside go.work; the fix makes it load", async () => {
  const host = await appHost({ files });
  const plugin = copied(await appPlugin({ ...alone, cwd: "plug", package: "." }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3012"]);
  const [finding] = last.findings;
  assert.is(finding!.subject, "demo/contract");
  assert.match(
    finding!.fix!.command!,
    "go work init . ../contract && GOTOOLCHAIN=go1.26.9 go build -trimpath ",
  );
  const withoutWork = Object.fromEntries(
    Object.entries(files).filter(([path]) => path !== "go.work"),
  );
  const tree = copied(await writeTree(withoutWork));
  await applyFix(finding, [host, plugin], { cwd: `${tree}/plug` });
});

test("a host built outside go.work", async () => {
  const host = await appHost({ ...alone, cwd: "host", package: "." });
  const plugin = copied(await appPlugin({ files }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3012"]);
  const tree = await writeTree(files);
  await applyFix(last.findings[0], [host, plugin], { cwd: `${tree}/plug` });
});

test("a plugin module that replaces the host's module", async () => {
  const app = edited(sampleFiles("app"), "go.mod", "go 1.25\n", "go 1.25\n");
  const host = await appHost();
  const separate = {
    ...Object.fromEntries(Object.entries(app).map(([path, text]) => [`app/${path}`, text])),
    "plug/main.go": app["plug/main.go"]!,
    "plug/go.mod":
      "module ex.com/plug\n\ngo 1.25\n\nrequire ex.com/app v0.0.0\n\nreplace ex.com/app => ../app\n",
  };
  const plugin = copied(await appPlugin({ files: separate, cwd: "plug", package: "." }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3012"]);
  const tree = copied(await writeTree(separate));
  await applyFix(last.findings[0], [host, plugin], { cwd: `${tree}/plug` });
});

test.run();
