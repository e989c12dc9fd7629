import { assert, suite } from "@lockstep/test-kit";
import { planOf, smallest } from "../init/repositoryOf.ts";

const test = suite("LS6009");

test("each flag that decides fingerprints and that one side lacks is a warning, at the plugin's line", async () => {
  const host = 'go build -trimpath -tags "b,a" -gcflags=-N -race -o app ./cmd/app';
  const plugin = "go build -buildmode=plugin -tags 'a b' -ldflags=-s -o one.so ./plugins/one";
  const { findings } = await planOf({ ...smallest, Makefile: `all:\n\t${host}\n\t${plugin}\n` });
  assert.equal(
    findings.map(({ code, severity, subject, where }) => [code, severity, subject, where?.line]),
    [
      ["LS6009", "warning", "-trimpath", 3],
      ["LS6009", "warning", "-gcflags", 3],
      ["LS6009", "warning", "-race", 3],
    ],
  );
});

test.run();
