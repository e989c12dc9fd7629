import { assert, suite } from "@lockstep/test-kit";
import { planOf, refusal, smallest } from "../init/repositoryOf.ts";

const test = suite("LS6007");

test("another document where one would go is not overwritten; the same one is as good as written", async () => {
  const mine = { "plugins/one/lockstep.plugin.json": "{}\n", "cmd/app/lockstep.host.json": "{}\n" };
  const findings = await refusal({ ...smallest, ...mine });
  assert.equal(
    findings.map(({ code, where }) => [code, where?.file]),
    [
      ["LS6007", "cmd/app/lockstep.host.json"],
      ["LS6007", "plugins/one/lockstep.plugin.json"],
    ],
  );
  const { manifests } = await planOf(smallest);
  const written = Object.fromEntries(manifests.map(({ path, content }) => [path, String(content)]));
  assert.equal((await planOf({ ...smallest, ...written })).manifests, manifests);
});

test.run();
