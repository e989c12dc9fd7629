import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type StartedProcess, startProcess } from "@lockstep/process";

/** What MOSN did from its start to its end. */
export interface Served {
  /** To a request without and one with the header of the filter; none if it never listened. */
  answers: string[];
  /** Both its streams. */
  log: string;
  /** Its exit code: of its own accord, or after SIGTERM. */
  exit: number | null;
}

/** MOSN's host behind which an upstream tells the stamp that it saw. */
export interface Mosn {
  /** Absolute. */
  host: string;
  /** The configuration of the workspace, which names `plugins/stamp.so`. */
  config: string;
  upstream: Server;
}

/** The upstream of {@link Mosn}, on a free port of the loopback. */
export async function startUpstream(): Promise<Server> {
  const upstream = createServer((request, response) => {
    response.end(`stamp=${request.headers.stamp ?? "none"}`);
  });
  await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done));
  return upstream;
}

/** Starts MOSN with the filter at `soPath`, asks it twice, and stops it. */
export async function serve(mosn: Mosn, folder: string, soPath: string): Promise<Served> {
  const port = await freePort();
  const config = join(folder, "conf/mosn.json");
  const text = (await readFile(mosn.config, "utf8"))
    .replace("plugins/stamp.so", soPath)
    .replace(":2046", `:${port}`)
    .replace(":8080", `:${portOf(mosn.upstream)}`);
  await mkdir(dirname(config), { recursive: true });
  await writeFile(config, text);
  const started = startProcess([mosn.host, "-c", config], {
    cwd: dirname(mosn.host),
    env: { PATH: "/usr/bin:/bin" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [started.child.stdout, started.child.stderr]) {
    stream?.on("data", (data) => (log += data));
  }
  const ended = new Promise<number | null>((done) => started.child.once("close", done));
  try {
    const answers: string[] = [];
    if (await listens(started, port)) {
      answers.push(await answer(port, {}), await answer(port, { "X-Team": "red" }));
      started.child.kill("SIGTERM");
    }
    const exit = await ended;
    return { answers, log, exit };
  } finally {
    await started.kill();
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
  const port = portOf(server);
  await new Promise((done) => server.close(done));
  return port;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Whether the process listens before it ends. */
async function listens({ child }: StartedProcess, port: number): Promise<boolean> {
  for (let tries = 0; tries < 300; tries++) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, "127.0.0.1", () => socket.end(() => done(true)));
      socket.once("error", () => done(false));
    });
    if (open) return true;
    if (child.exitCode !== null || child.signalCode !== null) return false;
    await sleep(100);
  }
  throw new Error(`MOSN neither ends nor listens on port ${port}`);
}
