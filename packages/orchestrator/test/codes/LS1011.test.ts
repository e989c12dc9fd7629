import { pluginFiles } from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";
import { statuses, tinyBuild } from "../tinyBuild.ts";

const test = suite("LS1011: flag for one side only");

function helloWith(ldflags: string): Record<string, string> {
  const path = "plugins/hello/lockstep.plugin.json";
  const manifest = JSON.parse(pluginFiles("hello")[path]!);
  return { [path]: JSON.stringify({ ...manifest, ldflags }) };
}

test("a manifest with flags that must hold for host and plugins alike", async () => {
  const tiny = tinyBuild(helloWith("-s -w -X a.b=c -linkmode=external -X nothing -w x"));
  const loaded = await loadWorkspace(tiny.root);
  tiny.remove();
  assert.ok(!loaded.ok);
  assert.equal(
    loaded.findings.map(({ code, subject, where, cause }) => [
      code,
      subject,
      `${where?.file}:${where?.line}:${where?.column}`,
      cause,
    ]),
    [
      [
        "LS1011",
        "hello",
        "plugins/hello/lockstep.plugin.json:1:98",
        "`ldflags` of `hello` has `-linkmode=external`: it is for this one alone, and a setting of " +
          "one side only must be -X, -s or -w",
      ],
      [
        "LS1011",
        "hello",
        "plugins/hello/lockstep.plugin.json:1:98",
        "`ldflags` of `hello` has `-w x`: it is for this one alone, and a setting of one side only " +
          "must be -X, -s or -w",
      ],
      [
        "LS1011",
        "hello",
        "plugins/hello/lockstep.plugin.json:1:98",
        "`ldflags` of `hello` has `-X nothing`: -X takes IMPORTPATH.NAME=VALUE",
      ],
    ],
  );
});

test("a plugin that sets a variable which its host has too, and would not see the value", async () => {
  const tiny = tinyBuild({
    ...helloWith("-X example.com/tiny/contract.Version=2"),
    "contract/version.go": 'package contract\n\nvar Version = "1"\n',
  });
  const report = await tiny.build();
  tiny.remove();
  assert.equal(statuses(report), ["host skipped", "clock skipped", "hello skipped"]);
  const [found, ...more] = report.findings;
  assert.equal(more, []);
  assert.is(found?.code, "LS1011");
  assert.is(found?.where?.file, "plugins/hello/lockstep.plugin.json");
  assert.match(found!.cause, "a variable of example.com/tiny/contract, which the host `host` has");
});

test.run();
