import type { Artefact } from "@lockstep/alignment";
import { argumentError, type InterfaceMethod } from "./boundMethod.ts";
import type { CallOptions } from "./callOptions.ts";
import type { OpenAnswer } from "./connection.ts";
import { ArgumentError, HostClosedError, PluginOpenError } from "./errors.ts";
import type { HostFiles, PluginFile } from "./files.ts";
import type { Host } from "./host.ts";
import { hostEnvironment } from "./hostEnvironment.ts";
import { HostProcess } from "./hostProcess.ts";
import { fromJson, toJson } from "./jsonValues.ts";
import { readArtefact, readPlugin, requireAligned } from "./judgeFiles.ts";
import { checkMilliseconds } from "./milliseconds.ts";
import { openFailure, openTimeout } from "./openFailure.ts";
import type { LoadOptions, OpenHostOptions } from "./options.ts";
import { remoteObject } from "./remoteObject.ts";

const noInterface = 0xffffffff;
const mebibyte = 1024 * 1024;

/** One process with what was opened in it; a crash ends the run, the next load begins another. */
interface Run {
  process: HostProcess;
  /** Absent where nothing is judged. */
  host: Artefact | undefined;
  /** In order, refused ones included: they leave traces in the process. */
  opened: Artefact[];
  loaded: Map<string, Loaded>;
}

interface Loaded {
  remote: object;
  handle: number;
  methods: readonly InterfaceMethod[];
}

/** The host behind {@link openHost}. Loads go one after another: the order decides the verdict. */
export class GoHost implements Host {
  readonly #files: HostFiles;
  readonly #options: OpenHostOptions;
  readonly #judges: boolean;
  #run: Run | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** `judge`: whether files are judged before they are opened; else somebody has. */
  constructor(files: HostFiles, options: OpenHostOptions, { judge = true } = {}) {
    this.#files = files;
    this.#options = options;
    this.#judges = judge;
  }

  async load<T extends object>(plugin: string, options: LoadOptions = {}): Promise<T> {
    checkMilliseconds("timeoutMs", options.timeoutMs);
    return (await this.#inTurn(() => this.#load(plugin, options))).remote as T;
  }

  async callJson(
    plugin: string,
    method: string,
    data: unknown,
    options?: CallOptions,
  ): Promise<unknown> {
    const loaded = await this.#inTurn(() => this.#load(plugin, {}));
    const { process } = this.#run as Run;
    const found = loaded.methods.find(({ name }) => name === method);
    if (!found) {
      const names = loaded.methods.map(({ name }) => name).join(", ") || "none";
      throw new ArgumentError(method, `${plugin} has no such method; it has: ${names}`);
    }
    const { parameters } = found;
    const list = parameters.length === 1 && data !== undefined ? [data] : (data ?? []);
    if (!Array.isArray(list) || list.length !== parameters.length) {
      const names = parameters.map(({ name }) => name).join(", ");
      const takes =
        parameters.length === 1 ? "one argument" : `a list of ${parameters.length} arguments`;
      throw new ArgumentError(method, `takes ${takes} (${names})`);
    }
    const { types } = process.descriptor;
    const args = parameters.map(({ name, type }, i) => {
      try {
        return fromJson(types, type, list[i]);
      } catch (error) {
        throw argumentError(name, error);
      }
    });
    return toJson(await process.connection.call(loaded.handle, found, args, options));
  }

  async close({ graceMs = 5000 }: { graceMs?: number } = {}): Promise<void> {
    this.#closed = true;
    await this.#turn.catch(() => {});
    const run = this.#run;
    this.#run = undefined;
    if (!run) return;
    if (run.process.running) {
      let timer: NodeJS.Timeout | undefined;
      const grace = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, graceMs);
      });
      await Promise.race([run.process.connection.idle(), grace]);
      clearTimeout(timer);
    }
    await run.process.stop(new HostClosedError("the host has been closed"));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.catch(() => {}).then(work);
    this.#turn = turn;
    return turn;
  }

  async #load(name: string, options: LoadOptions): Promise<Loaded> {
    if (this.#closed) throw new HostClosedError("the host has been closed");
    const plugin = this.#files.plugin(name, options);
    const running = this.#run?.process.running ? this.#run : undefined;
    const key = `${plugin.entry} ${plugin.file}`;
    const known = running?.loaded.get(key);
    if (known) return known;
    const judged = this.#judges ? await this.#judge(running, plugin) : undefined;
    const run = running ?? (await this.#start(judged?.host));
    if (judged) run.opened.push(judged.artefact);
    const loaded = await this.#open(run, plugin, options.timeoutMs ?? 30_000);
    run.loaded.set(key, loaded);
    return loaded;
  }

  async #judge(running: Run | undefined, plugin: PluginFile) {
    const { LD_LIBRARY_PATH = "" } = hostEnvironment(this.#options);
    const artefact = await readPlugin(plugin, LD_LIBRARY_PATH);
    const host = running?.host ?? (await readArtefact(this.#files.host, LD_LIBRARY_PATH));
    await requireAligned(host, running?.opened ?? [], artefact);
    return { host, artefact };
  }

  async #start(host: Artefact | undefined): Promise<Run> {
    const { maxFrameBytes = 16 * mebibyte, maxInFlight = 1024 } = this.#options;
    const { maxQueued = 65_536, maxQueuedBytes = 256 * mebibyte } = this.#options;
    const process = await HostProcess.start({
      binary: this.#files.host.file,
      display: this.#files.host.display,
      limits: { maxFrameBytes, maxInFlight, maxQueued, maxQueuedBytes },
      startTimeoutMs: this.#options.startTimeoutMs ?? 10_000,
      options: this.#options,
    });
    this.#run = { process, host, opened: [], loaded: new Map() };
    return this.#run;
  }

  async #open(run: Run, plugin: PluginFile, timeoutMs: number): Promise<Loaded> {
    const { process } = run;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const error = openTimeout(plugin, timeoutMs);
        void process.kill(error);
        reject(error);
      }, timeoutMs);
    });
    let answer: OpenAnswer;
    process.opening = plugin.display;
    try {
      answer = await Promise.race([process.connection.open(plugin.file, plugin.entry), late]);
    } finally {
      clearTimeout(timer);
      process.opening = undefined;
    }
    if (!answer.opened) {
      const error = openFailure(plugin, answer, process.descriptor);
      // With nothing else in it, a process that a refused plugin has touched is not worth keeping.
      if (error instanceof PluginOpenError && run.loaded.size === 0) await process.kill(error);
      throw error;
    }
    const methods =
      answer.interface === noInterface ? [] : (process.interfaces[answer.interface] ?? []);
    return {
      remote: remoteObject(process.connection, answer.plugin, methods),
      handle: answer.plugin,
      methods,
    };
  }
}
