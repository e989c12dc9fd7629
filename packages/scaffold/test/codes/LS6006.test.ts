import { assert, suite } from "@lockstep/test-kit";
import { planned, refusal, repositoryOf, smallest } from "../init/repositoryOf.ts";

const test = suite("LS6006");

test("two programs open plugins: neither is taken unless it is named", async () => {
  const files = { ...smallest, "cmd/check/main.go": smallest["cmd/app/main.go"]! };
  const findings = await refusal(files);
  assert.equal(
    findings.map(({ code, fix }) => [code, fix?.command]),
    [["LS6006", "lockstep init --host cmd/app"]],
  );
  const result = await planned(repositoryOf(files), { host: "cmd/check" });
  assert.ok(result.ok);
  assert.equal(
    result.plan.workspace.hosts.map(({ name }) => name),
    ["check"],
  );
});

test.run();
