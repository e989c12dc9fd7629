import { pluginFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { statuses, tinyBuild } from "./tinyBuild.ts";

const test = suite("packages that can't be loaded");

test("a plugin's folder without Go files: no command, as none can help", async () => {
  const tiny = tinyBuild({ "plugins/hello/hello.go": null });
  const report = await tiny.build({ names: ["hello"] });
  tiny.remove();
  assert.equal(statuses(report), ["hello failed"]);
  const [found, ...more] = report.findings;
  assert.equal(more, []);
  assert.is(found?.code, "LS4004");
  assert.is(found?.where?.file, "plugins/hello/plugin/main.go");
  assert.is(
    found?.cause,
    "the folder plugins/hello has no Go files, so there is no package example.com/tiny/hello",
  );
  assert.is(found?.fix?.command, undefined);
});

test("a package of no module of the workspace: the command that requires its module", async () => {
  const tiny = tinyBuild({
    "plugins/hello/more.go": 'package hello\n\nimport _ "example.com/far"\n',
  });
  const report = await tiny.build({ names: ["hello"] });
  tiny.remove();
  assert.equal(
    report.findings.map(({ fix }) => fix?.command),
    ["go -C plugins/hello get example.com/far"],
  );
});

test("the same in a folder with a space: the folder is quoted", async () => {
  const spaced = Object.entries({
    ...pluginFiles("hello"),
    "plugins/hello/more.go": 'package hello\n\nimport _ "example.com/far"\n',
  }).map(([path, text]) => [path.replace("plugins/hello", "plugins/my hello"), text]);
  const goWork = 'go 1.26.0\n\nuse (\n\t./contract\n\t./host\n\t"./plugins/my hello"\n)\n';
  const tiny = tinyBuild({ ...Object.fromEntries(spaced), "go.work": goWork }, []);
  const report = await tiny.build({ names: ["hello"] });
  tiny.remove();
  assert.equal(
    report.findings.map(({ fix }) => fix?.command),
    ["go -C 'plugins/my hello' get example.com/far"],
  );
});

test.run();
