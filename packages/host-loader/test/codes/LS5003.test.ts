import { assert, suite } from "@lockstep/test-kit";
import { type Finding, HostCrashedError, openHost } from "../../src/index.ts";
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
    const [{ cause, subject, where, fix }] = findings as [Finding];
    assert.match(
      cause,
      /exited with code 2 while it opened \S+\.so after Go said: panic: in init$/,
    );
    assert.ok(subject && cause.includes(subject));
    assert.equal(where, { file: subject });
    assert.match(fix?.text ?? "", /^find the cause in the Go stack of the error; /);
    const rich = await host.load<Rich>(await (await richWorkspace()).plugin("rich"));
    assert.is(await rich.text("anew"), "anew");
  } finally {
    await host.close();
  }
});

test("where Go said nothing, the fix looks for what ends a process without a word", async () => {
  const endings: Record<string, [cause: RegExp, fix: RegExp]> = {
    "os.Exit(0)": [
      /^the process exited with code 0 while it opened \S+\.so and .* something called os\.Exit$/,
      /^look for os\.Exit and log\.Fatal in the plugin's init functions, its entry and its imports; /,
    ],
    'println("no licence"); os.Exit(3)': [
      /^the process exited with code 3 while .* something called os\.Exit; it wrote: no licence$/,
      /^look for os\.Exit and log\.Fatal in the plugin's init/,
    ],
    "p, _ := os.FindProcess(os.Getpid()); p.Kill(); select {}": [
      /^the process was ended by SIGKILL while it opened \S+\.so and Go said nothing$/,
      /^find out who sent SIGKILL; the system does when memory is short \(see dmesg\); /,
    ],
  };
  for (const [code, [cause, fix]] of Object.entries(endings)) {
    const ending = await richWorkspace({
      "plugins/rich/init.go": `package rich\n\nimport "os"\n\nfunc init() { ${code} }\n`,
    });
    const host = await openHost({ binary: ending.host, stderr: "ignore" });
    const error = await assert.rejects(host.load(await ending.plugin("rich")));
    await host.close();
    assert.instance(error, HostCrashedError);
    const [found] = (error as HostCrashedError).findings as [Finding];
    assert.match(found.cause, cause);
    assert.match(found.fix?.text ?? "", fix);
    assert.match(found.subject ?? "", /\.so$/);
  }
});

test.run();
