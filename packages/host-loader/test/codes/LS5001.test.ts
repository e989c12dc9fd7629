import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { AlignmentError, openHost } from "../../src/index.ts";
import type { Rich } from "../generated/contract.d.ts";
import { richWorkspace } from "../richWorkspace.ts";

const test = suite("LS5001");

test("a plugin of another contract is refused with the reason, and nothing is loaded", async () => {
  const workspace = await richWorkspace();
  const contract = readFileSync(join(workspace.tree, "contract/contract.go"), "utf8");
  const trace = join(mkdtempSync(join(tmpdir(), "lockstep-LS5001-")), "loaded");
  const other = await richWorkspace({
    "contract/contract.go": contract.replace("// Rich carries", "\n\n// Rich carries"),
    "plugins/rich/trace.go": `package rich\n\nimport "os"\n\nfunc init() { os.WriteFile(os.Getenv("TRACE"), nil, 0o644) }\n`,
  });
  const host = await openHost({ binary: workspace.host, env: { TRACE: trace } });
  try {
    const good = await host.load<Rich>(await workspace.plugin("rich"));
    const error = (await assert.rejects(host.load(await other.plugin("rich")))) as AlignmentError;
    assert.instance(error, AlignmentError);
    assert.is(error.verdict, "refused");
    assert.is(error.code, "LS5001");
    assert.ok(error.findings.length > 0);
    assert.ok(error.findings.every(({ code }) => /^LS3/.test(code)));
    assert.match(error.message, /would not load \(refused\): LS3/);
    assert.not(existsSync(trace), "the plugin's init has not run");
    assert.is(await good.text("unharmed"), "unharmed");
  } finally {
    await host.close();
    rmSync(join(trace, ".."), { recursive: true, force: true });
  }
});

test("a file that is no plugin is refused before the host starts", async () => {
  const workspace = await richWorkspace();
  const host = await openHost({ binary: workspace.host });
  const file = join(workspace.tree, "lockstep.jsonc");
  const error = (await assert.rejects(host.load(file))) as AlignmentError;
  assert.instance(error, AlignmentError);
  assert.is(error.verdict, "not-a-plugin");
  await host.close();
});

test.run();
