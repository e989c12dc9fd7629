import type { Server } from "node:http";
import { join } from "node:path";
import { artefactFromFile, judge } from "@lockstep/alignment";
import type { Workspace } from "@lockstep/go-workspace";
import { artefactPath, build } from "@lockstep/orchestrator";
import { assert, suite } from "@lockstep/test-kit";
import { type GoTools, goTools, loaded } from "./goTools.ts";
import { serve, startUpstream } from "./mosn/serve.ts";
import { callerEnv, Rig } from "./rig.ts";

const test = suite("a MOSN workspace");
let rig: Rig;
let tools: GoTools;
let workspace: Workspace;
let upstream: Server;

test.before(async () => {
  rig = await Rig.start();
  tools = await goTools();
  workspace = await loaded(await rig.workspace("mesh", { template: "mosn" }), tools);
  const report = await build({ workspace, ...tools, callerEnv });
  assert.equal(report.findings, []);
  assert.equal(
    report.units.map(({ name, status }) => `${name} ${status}`),
    ["host built", "stamp built"],
  );
  upstream = await startUpstream();
});
test.after(async () => {
  upstream?.close();
  await rig?.end();
});

test("the filter built in the workspace is judged to load, and MOSN runs it", async () => {
  const host = artefactPath(workspace, workspace.hosts[0]!, "release");
  const stamp = artefactPath(workspace, workspace.plugins[0]!, "release");
  const report = judge({
    host: await artefactFromFile(host),
    plugins: [await artefactFromFile(stamp)],
  });
  assert.is(report.plugins[0]!.verdict, "loads");
  assert.is(report.plugins[0]!.skew, "none");
  const config = join(workspace.root, "conf/mosn.json");
  const mosn = { host, config, upstream };
  const { answers, log, exit } = await serve(mosn, join(rig.root, "run"), "plugins/stamp.so");
  assert.equal(answers, ["428 stamp: need header X-Team\n", "200 stamp=from-stamp"]);
  assert.not.match(log, /get stream filter failed/);
  assert.is(exit, 0);
});

test.run();
