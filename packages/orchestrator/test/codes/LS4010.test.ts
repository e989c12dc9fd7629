import { pluginFiles, tinyFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { tinyBuild } from "../tinyBuild.ts";

const test = suite("LS4010: flag without effect");

test("a package or variable that is not there, in a profile and in a manifest, all at once", async () => {
  const path = "plugins/hello/lockstep.plugin.json";
  const manifest = JSON.parse(pluginFiles("hello")[path]!);
  const config = JSON.parse(tinyFiles()["lockstep.jsonc"]!);
  const profiles = {
    mine: {
      gcflags: ["all=-N", "example.com/tiny/contrakt=-l", "example.com/tiny/...=-l"],
      ldflags: "-X example.com/tiny/nowhere.Version=1",
    },
  };
  const ldflags = "-X main.version=1 -X example.com/tiny/clock.Version=1";
  const tiny = tinyBuild({
    [path]: JSON.stringify({ ...manifest, ldflags }),
    "lockstep.jsonc": JSON.stringify({ ...config, profiles }),
  });
  const { ok, findings } = await tiny.build({ profile: "mine" });
  tiny.remove();
  assert.not.ok(ok);
  assert.equal(
    findings.map(({ code, where, cause }) => [code, where?.file, cause]),
    [
      [
        "LS4010",
        "lockstep.jsonc",
        "`-gcflags=example.com/tiny/contrakt=-l` does nothing: nothing here is built from a package " +
          "`example.com/tiny/contrakt`; did you mean `example.com/tiny/contract`?",
      ],
      [
        "LS4010",
        "lockstep.jsonc",
        "`-X example.com/tiny/nowhere.Version=1` does nothing: nothing here is built from a package " +
          "`example.com/tiny/nowhere`; did you mean `example.com/tiny/host`?",
      ],
      [
        "LS4010",
        path,
        "`-X main.version=1` does nothing: there is no variable version in " +
          "example.com/tiny/hello/plugin, and the linker says nothing about it",
      ],
      [
        "LS4010",
        path,
        "`-X example.com/tiny/clock.Version=1` does nothing: nothing here is built from a package " +
          "`example.com/tiny/clock`; did you mean `example.com/tiny/hello`?",
      ],
    ],
  );
});

test.run();
