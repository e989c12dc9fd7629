import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { artefactFromFile, judge } from "@lockstep/alignment";
import type { Workspace } from "@lockstep/go-workspace";
import { artefactPath, build } from "@lockstep/orchestrator";
import { run, startProcess } from "@lockstep/process";
import { closedEnvironment } from "@lockstep/provision";
import type { PluginVerdict } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { type GoTools, goTools, loaded } from "./goTools.ts";
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
  upstream = createServer((request, response) => {
    response.end(`stamp=${request.headers.stamp ?? "none"}`);
  });
  await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done));
});
test.after(async () => {
  upstream?.close();
  await rig?.end();
});

test("the filter built in the workspace is judged to load, and MOSN runs it", async () => {
  const stamp = artefactPath(workspace, workspace.plugins[0]!, "release");
  const verdict = await judged(stamp);
  assert.is(verdict.verdict, "loads");
  assert.is(verdict.skew, "none");
  const { answers, log } = await served("aligned", "plugins/stamp.so");
  assert.equal(answers, ["428 stamp: need header X-Team\n", "200 stamp=from-stamp"]);
  assert.not.match(log, /get stream filter failed/);
});

test("the same filter built outside is judged refused; MOSN logs a line and serves without it", async () => {
  const outside = await builtOutside();
  const verdict = await judged(outside);
  assert.is(verdict.verdict, "refused");
  assert.ok(
    verdict.findings.some(({ code }) => code === "LS3002"),
    JSON.stringify(verdict),
  );
  const { answers, log } = await served("outside", outside);
  assert.equal(answers, ["200 stamp=none", "200 stamp=none"]);
  const lines = log.split("\n").filter((line) => line.includes("[ERROR]"));
  assert.is(lines.length, 1, log);
  assert.ok(
    lines[0]!.endsWith(
      `[streamfilter] get stream filter failed, type: stamp, error: ${verdict.message}`,
    ),
    `${lines[0]}\n${verdict.message}`,
  );
});

async function judged(plugin: string): Promise<PluginVerdict> {
  const host = await artefactFromFile(hostFile());
  const report = judge({ host, plugins: [await artefactFromFile(plugin)] });
  return report.plugins[0]!;
}

function hostFile(): string {
  return artefactPath(workspace, workspace.hosts[0]!, "release");
}

/** As its author would: a copy of the plugin's folder, its go.mod, no go.work, plain go build. */
async function builtOutside(): Promise<string> {
  const folder = join(rig.root, "outside");
  await cp(join(workspace.root, "plugins/stamp"), folder, { recursive: true });
  const { GOPATH, GOCACHE } = goFoldersOf(tools);
  const env = { PATH: callerEnv.PATH ?? "", HOME: folder, GOENV: "off", GOTOOLCHAIN: "local" };
  const argv = [tools.toolchain.go, "build", "-buildmode=plugin", "-o", "stamp.so", "./plugin"];
  const done = await run(argv, { cwd: folder, env: { ...env, GOPROXY: "off", GOPATH, GOCACHE } });
  assert.is(done.code, 0, done.stderr);
  return join(folder, "stamp.so");
}

/** What MOSN answers to a request without and one with the header, and its log. */
async function served(name: string, soPath: string): Promise<{ answers: string[]; log: string }> {
  const port = await freePort();
  const config = join(rig.root, name, "conf/mosn.json");
  const { port: upstreamPort } = upstream.address() as AddressInfo;
  const text = (await readFile(join(workspace.root, "conf/mosn.json"), "utf8"))
    .replace("plugins/stamp.so", soPath)
    .replace(":2046", `:${port}`)
    .replace(":8080", `:${upstreamPort}`);
  await mkdir(dirname(config), { recursive: true });
  await writeFile(config, text);
  const mosn = startProcess([hostFile(), "-c", config], {
    cwd: dirname(hostFile()),
    env: { PATH: "/usr/bin:/bin" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [mosn.child.stdout, mosn.child.stderr]) {
    stream?.on("data", (data) => (log += data));
  }
  try {
    await listening(port);
    const answers = [await answer(port, {}), await answer(port, { "X-Team": "red" })];
    mosn.child.kill("SIGTERM");
    const [code] = await new Promise<[number | null]>((done) =>
      mosn.child.once("close", (...end) => done([end[0]])),
    );
    assert.is(code, 0, log);
    return { answers, log };
  } finally {
    await mosn.kill();
  }
}

async function answer(port: number, headers: Record<string, string>): Promise<string> {
  const url = `http://127.0.0.1:${port}/`;
  const signal = AbortSignal.timeout(10_000);
  const response = await fetch(url, { headers: { ...headers, connection: "close" }, signal });
  return `${response.status} ${await response.text()}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, "127.0.0.1", () => socket.end(() => done(true)));
      socket.once("error", () => done(false));
    });
    if (open) return;
    await sleep(100);
  }
  throw new Error(`MOSN does not listen on port ${port}`);
}

function goFoldersOf({ store, cc, toolchain }: GoTools): { GOPATH: string; GOCACHE: string } {
  const env = closedEnvironment({ store, cc, toolchain, purpose: "build", callerEnv });
  return { GOPATH: env.GOPATH!, GOCACHE: env.GOCACHE! };
}

test.run();
