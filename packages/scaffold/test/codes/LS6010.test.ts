import { assert, suite } from "@lockstep/test-kit";
import { planOf, smallest } from "../init/repositoryOf.ts";

const test = suite("LS6010");

test("files that name different releases, and a release that plugins break with", async () => {
  const two = await planOf({
    ...smallest,
    Dockerfile: "FROM golang:1.26.9\n",
    "plugins/Dockerfile": "FROM golang:1.26.8\n",
  });
  const [finding] = two.findings;
  assert.is(finding?.code, "LS6010");
  assert.match(
    finding?.cause ?? "",
    /Dockerfile:1 says 1\.26\.9, plugins\/Dockerfile:1 says 1\.26\.8;/,
  );
  const bad = await planOf({ ...smallest, Dockerfile: "FROM golang:1.27.0\n" });
  assert.is(bad.findings[0]?.code, "LS6010");
  assert.match(bad.findings[0]?.cause ?? "", /golang\/go#81303/);
});

test.run();
