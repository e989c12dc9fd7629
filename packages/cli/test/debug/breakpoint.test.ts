import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { sourceFiles } from "@lockstep/go-binary";
import { goToolchain } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { command, newWorkspace } from "../lockstep.ts";
import { DapClient } from "./DapClient.ts";
import { delve } from "./delve.ts";
import { type Launch, launchConfiguration } from "./launchConfiguration.ts";

const test = suite("a breakpoint in a plugin");
const root = realpathSync(newWorkspace("shop", "--no-node"));
const hello = join(root, "plugins/hello/hello.go");
const source = readFileSync(hello, "utf8").split("\n");
const line = source.findIndex((each) => each.includes('Text: "Hello, "')) + 1;

interface Frame {
  id: number;
  name: string;
  line: number;
  source?: { path?: string };
}

const started: ChildProcess[] = [];
test.after(() => {
  for (const each of started) each.kill();
});

/** Starts delve's adapter and returns its port on the loopback; the host's output is read as well. */
async function adapter(dlv: string): Promise<number> {
  const delving = spawn(dlv, ["dap", "--listen=127.0.0.1:0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(delving);
  return new Promise((resolve, reject) => {
    let said = "";
    delving.stdout.on("data", (chunk) => {
      said += String(chunk);
      const port = /listening at: 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    });
    delving.on("exit", () => reject(new Error(`dlv dap ended: ${said}`)));
  });
}

if (process.env.LOCKSTEP_TEST_FULL) {
  test("stops where launch.json starts delve, in the user's own file, and shows a variable", async () => {
    const dlv = await delve();
    const { launch, task } = launchConfiguration(root);
    const built = command(task.options.cwd, [task.command, ...task.args]);
    assert.is(built.code, 0, built.stderr);
    const client = await DapClient.connect(await adapter(dlv));
    await client.request("initialize", {
      adapterID: "go",
      pathFormat: "path",
      linesStartAt1: true,
    });
    const { name, type, request, preLaunchTask, ...attributes } = launch;
    const launching = client.send("launch", attributes);
    await client.event("initialized");
    await client.request("setBreakpoints", { source: { path: hello }, breakpoints: [{ line }] });
    await client.request("configurationDone");
    await client.answer(launching);
    const { threadId } = await client.event<{ threadId: number }>("stopped");
    const { stackFrames } = await client.request<{ stackFrames: Frame[] }>("stackTrace", {
      threadId,
    });
    const [top] = stackFrames;
    assert.is(top?.source?.path, hello);
    assert.is(top?.line, line);
    const asked = await client.request<{ result: string }>("evaluate", {
      expression: "req.Name",
      frameId: top!.id,
      context: "watch",
    });
    assert.is(asked.result, '"world"');
    const main = stackFrames.find((frame) => frame.name === "main.main");
    assert.is(main?.source?.path, join(root, "host/main.go"));
    const own = stackFrames.find((frame) => frame.name === "runtime.main")?.source?.path;
    const { goroot } = await goToolchain();
    assert.is(own && realpathSync(own), realpathSync(join(goroot, "src/runtime/proc.go")));
    await client.request("disconnect", { terminateDebuggee: true });
    client.close();
  });

  test("make debug stops there in a terminal, and shows the source", async () => {
    const bin = join(root, "dist/bin");
    mkdirSync(bin, { recursive: true });
    const flag = "--allow-non-terminal-interactive=true";
    writeFileSync(join(bin, "dlv"), `#!/bin/sh\nshift\nexec ${await delve()} exec ${flag} "$@"\n`);
    chmodSync(join(bin, "dlv"), 0o755);
    const typed = [`break hello.go:${line}`, "y", "continue", "print req.Name", "exit", ""];
    const said = spawnSync("make", ["debug"], {
      cwd: root,
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
      input: typed.join("\n"),
      encoding: "utf8",
      timeout: 240_000,
    });
    assert.match(said.stdout, /\(dlv\) "world"$/m, said.stdout + said.stderr);
    assert.match(said.stdout, /=>.*return.*"Hello, "/);
  });
}

test("launch.json builds what it starts, and leads to every source of host and plugin", () => {
  const { launch, task } = launchConfiguration(root);
  const built = command(task.options.cwd, [task.command, ...task.args]);
  assert.is(built.code, 0, built.stderr);
  assert.ok(existsSync(launch.program));
  const folder = dirname(launch.program);
  for (const file of [launch.program, join(folder, "plugins/hello.so")]) {
    const read = sourceFiles(file);
    if (!read.ok) throw new Error(read.detail);
    const names = [...read.packages.values()].flat().filter((name) => /\/.*\.go$/.test(name));
    assert.ok(names.includes("runtime/proc.go"));
    for (const name of names) {
      const place = clientPath(launch, name);
      assert.ok(existsSync(place), `${name} is not at ${place}`);
    }
  }
  assert.is(clientPath(launch, "example.com/shop/plugins/hello/hello.go"), hello);
});

/** As delve maps a name of the line table: the first rule whose `to` it begins with. */
function clientPath({ substitutePath }: Launch, name: string): string {
  const rule = substitutePath.find(({ to }) => to === "" || name.startsWith(`${to}/`));
  return rule ? join(rule.from, name.slice(rule.to.length)) : name;
}

test("a debug build whose links were removed makes them again", () => {
  const { launch, task } = launchConfiguration(root);
  const links = join(dirname(launch.program), ".sources");
  rmSync(links, { recursive: true, force: true });
  assert.is(command(task.options.cwd, [task.command, ...task.args]).code, 0);
  assert.ok(existsSync(join(links, "fmt/print.go")));
});

test("GoLand's configuration waits where the Makefile lets delve listen", () => {
  const read = (name: string) => readFileSync(join(root, ".run", name), "utf8");
  const debug = read("debug.run.xml");
  const server = read("delve-server.run.xml");
  const port = / port="(\d+)"/.exec(debug)?.[1];
  const before = /run_configuration_name="([^"]+)"/.exec(debug)?.[1];
  assert.match(server, `name="${before}"`);
  const script = /SCRIPT_TEXT" value="([^"]+)"/.exec(server)?.[1] ?? "";
  const printed = command(root, ["sh", "-c", `${script} -n`]).stdout;
  assert.match(printed, `--listen=127.0.0.1:${port}`);
  assert.match(printed, "build --profile debug");
});

test.run();
