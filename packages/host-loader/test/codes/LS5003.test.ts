import { assert, suite } from "@lockstep/test-kit";
import { HostCrashedError, openHost } from "../../src/index.ts";
import type { Rich } from "../generated/contract.d.ts";
import { richWorkspace } from "../richWorkspace.ts";

const test = suite("LS5003");

test("a plugin whose init panics takes the host with it; the next load starts it anew", async () => {
  const broken = await richWorkspace({
    "plugins/rich/init.go": 'package rich\n\nfunc init() { panic("in init") }\n',
  });
  const host = await openHost({ binary: broken.host, stderr: "ignore" });
  try {
    const error = await assert.rejects(host.load(await broken.plugin("rich")));
    assert.instance(error, HostCrashedError);
    const { code, exitCode, goStack, findings, stderr } = error as HostCrashedError;
    assert.is(code, "LS5003");
    assert.is(exitCode, 2);
    assert.match(goStack, /^panic: in init[\s\S]*rich\.init\.0/);
    assert.ok(stderr.includes(goStack));
    assert.match(findings[0]?.cause ?? "", "exited with code 2 after Go said: panic: in init");
    const rich = await host.load<Rich>(await (await richWorkspace()).plugin("rich"));
    assert.is(await rich.text("anew"), "anew");
  } finally {
    await host.close();
  }
});

test.run();
