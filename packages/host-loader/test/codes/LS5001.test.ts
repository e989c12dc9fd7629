import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cLibrary } from "@lockstep/go-fixtures";
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

test("a C library is looked for with the LD_LIBRARY_PATH that the host gets", async () => {
  const folder = dirname(await cLibrary());
  const cgo = `// #cgo LDFLAGS: -L${folder} -l:plain.so\n// int plain(void);\nimport "C"`;
  const { host: binary, plugin } = await richWorkspace({
    "plugins/rich/plain.go": `package rich\n\n${cgo}\n\nfunc init() { C.plain() }\n`,
  });
  const file = await plugin("rich");
  const given = await openHost({ binary, env: { LD_LIBRARY_PATH: folder } });
  assert.is(await (await given.load<Rich>(file)).text("linked"), "linked");
  await given.close();

  process.env.LD_LIBRARY_PATH = folder;
  const taken = await openHost({ binary, env: { LD_LIBRARY_PATH: undefined } });
  try {
    const error = (await assert.rejects(taken.load(file))) as AlignmentError;
    assert.instance(error, AlignmentError);
    assert.equal(
      error.findings.map(({ code }) => code),
      ["LS3028"],
    );
  } finally {
    delete process.env.LD_LIBRARY_PATH;
    await taken.close();
  }
});

test.run();
