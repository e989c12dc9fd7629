import { type ChildProcess, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { Descriptor } from "@lockstep/contract";
import { type InterfaceMethod, interfaceMethods } from "./boundMethod.ts";
import { Connection, type Limits } from "./connection.ts";
import { crashError } from "./crashError.ts";
import type { ProtocolError } from "./errors.ts";
import { protocolVersion } from "./frame.ts";
import { handshakeError } from "./handshakeError.ts";
import { hostEnvironment } from "./hostEnvironment.ts";
import type { OpenHostOptions } from "./options.ts";
import { endInWords, type ProcessEnd } from "./processEnd.ts";
import { spawnError } from "./spawnError.ts";
import { Tail } from "./tail.ts";

export interface HostProcessOptions {
  /** Absolute path of the host. */
  binary: string;
  /** How it is named in messages. */
  display: string;
  limits: Limits;
  startTimeoutMs: number;
  options: Pick<OpenHostOptions, "env" | "cwd" | "stdout" | "stderr">;
}

const stderrKept = 256 * 1024;
const drainMs = 500;

/** One run of a host, from its start to its end. */
export class HostProcess {
  readonly connection: Connection;
  /** Of each interface of the host's contract. */
  readonly interfaces: InterfaceMethod[][];
  readonly descriptor: Descriptor;
  readonly ended: Promise<ProcessEnd>;
  readonly #child: ChildProcess;
  readonly #output: Writable;
  /** Why the connection ended, once it has. */
  failure: Error | undefined;
  /** The plugin that is being opened, as it is named in messages. */
  opening: string | undefined;

  private constructor(
    child: ChildProcess,
    connection: Connection,
    descriptor: Descriptor,
    ended: Promise<ProcessEnd>,
  ) {
    this.#child = child;
    this.#output = child.stdio[3] as Writable;
    this.connection = connection;
    this.descriptor = descriptor;
    this.interfaces = interfaceMethods(descriptor);
    this.ended = ended;
  }

  /** Starts a host and waits for its driver. Rejects with HandshakeError. */
  static async start(start: HostProcessOptions): Promise<HostProcess> {
    const { limits, display } = start;
    const child = spawnHost(start);
    const tail = new Tail(stderrKept);
    child.stderr?.on("data", (chunk: Buffer) => tail.push(chunk));
    const ended = ending(child, tail);
    const failed = new Promise<never>((_, reject) =>
      child.once("error", (error) => reject(spawnError(start, error))),
    );
    failed.catch(() => {});
    let broken: ProtocolError | undefined;
    let host: HostProcess | undefined;
    let onHello: (hello: { protocol: number; descriptor: string }) => void = () => {};
    const hello = new Promise<{ protocol: number; descriptor: string }>((resolve) => {
      onHello = resolve;
    });
    const connection = new Connection({
      input: child.stdio[4] as Readable,
      output: child.stdio[3] as Writable,
      limits,
      onHello: (protocol, descriptor) => onHello({ protocol, descriptor }),
      onBroken: (error) => {
        broken = error;
        if (host) host.failure ??= error;
        connection.end(error);
        child.kill("SIGKILL");
      },
    });
    const timer = new AbortController();
    try {
      const first = await Promise.race([
        hello,
        failed,
        ended.then((end) => {
          const early = `the host ${endInWords(end)} before its driver served`;
          throw handshakeError(display, broken?.message ?? early, end);
        }),
        sleep(start.startTimeoutMs, undefined, { signal: timer.signal }).then(() => {
          const time = `${start.startTimeoutMs} ms`;
          throw handshakeError(display, `the host's driver did not serve within ${time}`);
        }),
      ]);
      if (first.protocol !== protocolVersion) {
        throw handshakeError(
          display,
          `the host's driver speaks version ${first.protocol}, this loader version ${protocolVersion}`,
        );
      }
      const descriptor = JSON.parse(first.descriptor) as Descriptor;
      const started = new HostProcess(child, connection, descriptor, ended);
      started.failure = broken;
      host = started;
      void ended.then((end) => {
        started.failure ??= crashError({ host: display, opening: started.opening, end });
        connection.end(started.failure);
      });
      return started;
    } catch (error) {
      child.kill("SIGKILL");
      child.stdio[3]?.destroy();
      throw error;
    } finally {
      timer.abort();
    }
  }

  /** Whether calls can be made. */
  get running(): boolean {
    const { exitCode, signalCode } = this.#child;
    return this.failure === undefined && exitCode === null && signalCode === null;
  }

  /** Ends the process: its driver exits when its pipe closes; what does not is killed. */
  async stop(reason: Error): Promise<void> {
    this.failure ??= reason;
    this.connection.end(reason);
    this.#output.end();
    const killTimer = setTimeout(() => this.#child.kill("SIGKILL"), 2000);
    await this.ended;
    clearTimeout(killTimer);
  }

  /** Ends the process at once. */
  async kill(reason: Error): Promise<void> {
    this.failure ??= reason;
    this.connection.end(reason);
    this.#child.kill("SIGKILL");
    await this.ended;
  }
}

function spawnHost({ binary, limits, options }: HostProcessOptions): ChildProcess {
  const { stdout = "inherit", stderr = "inherit" } = options;
  const child = spawn(binary, [], {
    cwd: options.cwd,
    env: {
      ...hostEnvironment(options),
      LOCKSTEP_DRIVER_FDS: "3,4",
      LOCKSTEP_DRIVER_LIMITS: `${limits.maxFrameBytes},${limits.maxInFlight}`,
    },
    stdio: ["ignore", typeof stdout === "string" ? stdout : "pipe", "pipe", "pipe", "pipe"],
  });
  if (typeof stdout !== "string") child.stdout?.pipe(stdout, { end: false });
  if (stderr === "inherit") child.stderr?.on("data", (chunk) => process.stderr.write(chunk));
  else if (stderr !== "ignore") child.stderr?.pipe(stderr, { end: false });
  return child;
}

/** Resolves when the process is gone and what it wrote has been read. */
function ending(child: ChildProcess, tail: Tail): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.once("exit", (exitCode, signal) => {
      const done = (): void => resolve({ exitCode, signal, stderr: tail.toString() });
      // A process that it started may hold the pipes open.
      const timer = setTimeout(done, drainMs);
      child.once("close", () => {
        clearTimeout(timer);
        done();
      });
    });
  });
}
