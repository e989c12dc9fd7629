import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@lockstep/process";
import type { CheckReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { callerEnv } from "../rig.ts";
import { authorsBuild } from "./authorsBuild.ts";
import { cli } from "./lockstep.ts";
import { mosnWorkspace } from "./mosnWorkspace.ts";
import { observed } from "./outcome.ts";
import { serve, startUpstream } from "./serve.ts";

const test = suite("a filter that MOSN opens and then refuses");

test("its factory is of another type than MOSN asserts: foretold from MOSN's sources", async () => {
  const { workspace, host } = await mosnWorkspace("1.26.9");
  const folder = await mkdtemp(join(tmpdir(), "lockstep-factory-"));
  const upstream = await startUpstream();
  try {
    const source = workspace.plugins[0]!.dir;
    const main = await readFile(join(source, "plugin/main.go"), "utf8");
    const wrong = main.replace("(p0 map[string]interface{})", "(p0 map[string]interface{}, _ int)");
    assert.is.not(wrong, main);
    const author = join(folder, "author");
    const files = { "plugin/main.go": wrong };
    const file = await authorsBuild(source, author, { flags: ["-trimpath"], files });

    const argv = [process.execPath, cli, "check", "--sources", author, "--json"];
    const env = { ...callerEnv, GOTOOLCHAIN: `go${workspace.config.go}` };
    const checked = await run(argv, { cwd: workspace.root, env });
    const [verdict] = (JSON.parse(checked.stdout) as CheckReport).plugins;
    assert.equal(
      [verdict?.verdict, verdict?.findings.map(({ code }) => code)],
      ["loads", ["LS4007"]],
    );
    assert.match(
      verdict?.findings[0]?.cause ?? "",
      /the host asserts func\(map\[string\]interface\{\}\) \(api\.StreamFilterChainFactory, error\) \(mosn\.io\/mosn@v1\.6\.1\/pkg\/streamfilter\/factory\.go:\d+\)$/,
    );

    const config = join(workspace.root, "conf/mosn.json");
    const served = await serve({ host, config, upstream }, join(folder, "run"), file);
    assert.equal(observed(served), {
      verdict: "refused",
      message: "failed to get correct factory method",
    });
  } finally {
    upstream.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test.run();
