import { assert, suite } from "@lockstep/test-kit";
import { tinyBuild } from "../tinyBuild.ts";

const test = suite("LS4005: unknown name");

test("units and a profile that are not there, all at once", async () => {
  const tiny = tinyBuild();
  const report = await tiny.build({ names: ["hello", "helo", "hots"], profile: "fast" });
  tiny.remove();
  assert.not.ok(report.ok);
  assert.equal(report.units, []);
  assert.equal(
    report.findings.map(({ code, subject, cause }) => [code, subject, cause]),
    [
      ["LS4005", "fast", "there is no profile `fast`; there are release, dev, debug"],
      [
        "LS4005",
        "helo",
        "there is no host or plugin `helo`; did you mean `hello`? there are host, clock, hello",
      ],
      [
        "LS4005",
        "hots",
        "there is no host or plugin `hots`; did you mean `host`? there are host, clock, hello",
      ],
    ],
  );
});

test.run();
