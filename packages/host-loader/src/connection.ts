import type { Buffer } from "node:buffer";
import type { Readable, Writable } from "node:stream";
import { answerOf } from "./answer.ts";
import type { InterfaceMethod } from "./boundMethod.ts";
import { ByteReader } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import { beginFrame, encodeCall, finishFrame, setDeadline } from "./callFrame.ts";
import type { CallOptions } from "./callOptions.ts";
import { CallAbortedError, CallTimeoutError, ProtocolError } from "./errors.ts";
import { frameKind, headerSize } from "./frame.ts";
import { FrameSplitter } from "./frameSplitter.ts";
import { checkMilliseconds } from "./milliseconds.ts";
import { type PendingCall, release } from "./pendingCall.ts";
import { type QueueLimits, WaitingCalls } from "./waitingCalls.ts";

export interface Limits extends QueueLimits {
  /** Largest frame either way, in bytes. */
  maxFrameBytes: number;
  /** Calls that the host works on at a time; more wait here. */
  maxInFlight: number;
}

/** What the driver says about a plugin.Open. */
export type OpenAnswer =
  | { opened: true; plugin: number; interface: number }
  | { opened: false; stage: number; message: string; goStack: string };

export interface ConnectionOptions {
  /** From the driver, and to it. */
  input: Readable;
  output: Writable;
  limits: Limits;
  onHello: (protocol: number, descriptor: string) => void;
  /** The driver sent what it never sends; the process can't be trusted any more. */
  onBroken: (error: ProtocolError) => void;
}

const bufferSize = 64 * 1024;
const helloLimit = 64 * 1024 * 1024;

/**
 * Frames to and from a driver. Calls of one turn of the event loop leave in one write, answers that
 * arrive together are decoded together, and memory is bounded: `maxInFlight` calls are on their way,
 * `maxQueued` wait, with `maxQueuedBytes` in all, and a full pipe is given one write more.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #output: Writable;
  readonly #maxFrame: number;
  readonly #reader = new ByteReader();
  readonly #splitter: FrameSplitter;
  readonly #calls: (PendingCall | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #waiting: WaitingCalls;
  readonly #opens = new Map<number, (answer: OpenAnswer) => void>();
  readonly #openFailures = new Map<number, (reason: unknown) => void>();
  #nextOpen = 0;
  #writer = new ByteWriter(bufferSize);
  #spare: ByteWriter | undefined;
  #flushing = false;
  #blocked = false;
  #ended: Error | undefined;
  #idle: (() => void) | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#output = options.output;
    this.#maxFrame = options.limits.maxFrameBytes;
    this.#waiting = new WaitingCalls(options.limits);
    for (let slot = options.limits.maxInFlight - 1; slot >= 0; slot--) this.#free.push(slot);
    this.#splitter = new FrameSplitter(helloLimit, (chunk, start, end) =>
      this.#receive(chunk, start, end),
    );
    options.input.on("data", (chunk: Buffer) => this.#push(chunk));
    options.input.on("error", () => {}); // the process's end says more
    options.output.on("error", () => {});
    options.output.on("drain", () => {
      this.#blocked = false;
      this.#pump();
      this.#schedule(); // cancels
    });
  }

  /** Calls a method of an opened plugin. */
  call(
    plugin: number,
    method: InterfaceMethod,
    args: readonly unknown[],
    options: CallOptions | undefined,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      const signal = options?.signal;
      // A throw in here rejects the promise.
      checkMilliseconds("timeoutMs", options?.timeoutMs);
      if (signal?.aborted) return reject(new CallAbortedError(signal.reason));
      const direct = this.#free.length > 0 && !this.#blocked && this.#waiting.size === 0;
      if (!direct) this.#waiting.requireRoom();
      const call: PendingCall = {
        resolve,
        reject,
        decode: method.decode,
        slot: -1,
        timeoutMs: options?.timeoutMs,
        started: 0,
        timer: undefined,
        signal,
        onAbort: undefined,
      };
      if (direct) this.#send(call, plugin, method, args);
      else this.#wait(call, plugin, method, args);
      if (options) this.#watch(call);
    });
  }

  /** Opens a plugin in the host and calls its entry. */
  open(path: string, entry: string): Promise<OpenAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      const number = this.#nextOpen++;
      this.#opens.set(number, resolve);
      this.#openFailures.set(number, reject);
      const start = beginFrame(this.#writer, frameKind.open, number);
      this.#writer.text(path);
      this.#writer.text(entry);
      finishFrame(this.#writer, start);
      this.#schedule();
    });
  }

  /** Resolves when no call is on its way or waiting. */
  async idle(): Promise<void> {
    if (this.#calls.every((call) => !call) && this.#waiting.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#idle = resolve;
    });
  }

  /** Rejects everything that has no answer, now and from now on. */
  end(error: Error): void {
    if (this.#ended) return;
    this.#ended = error;
    const open = [...this.#calls, ...this.#waiting.clear()];
    this.#calls.length = 0;
    for (const call of open) {
      const reject = call?.reject;
      if (!call || !reject) continue;
      release(call);
      reject(error);
    }
    for (const reject of this.#openFailures.values()) reject(error);
    this.#opens.clear();
    this.#openFailures.clear();
    this.#idle?.();
  }

  #send(
    call: PendingCall,
    plugin: number,
    method: InterfaceMethod,
    args: readonly unknown[],
  ): void {
    const slot = this.#free[this.#free.length - 1] as number;
    encodeCall(this.#writer, { slot, plugin, method, args, call, limit: this.#maxFrame });
    this.#free.pop();
    call.slot = slot;
    this.#calls[slot] = call;
    // The first of a turn need not wait for others: there may be none.
    if (this.#free.length === this.#options.limits.maxInFlight - 1) this.#flush();
    else this.#schedule();
  }

  #wait(
    call: PendingCall,
    plugin: number,
    method: InterfaceMethod,
    args: readonly unknown[],
  ): void {
    const limit = this.#maxFrame;
    this.#waiting.add(call, (writer) =>
      encodeCall(writer, { slot: 0, plugin, method, args, call, limit }),
    );
    call.started = performance.now();
  }

  #watch(call: PendingCall): void {
    const { timeoutMs, signal } = call;
    if (timeoutMs !== undefined) {
      call.timer = setTimeout(
        () => this.#abandon(call, new CallTimeoutError(timeoutMs)),
        timeoutMs,
      );
    }
    if (signal) {
      call.onAbort = () => this.#abandon(call, new CallAbortedError(signal.reason));
      signal.addEventListener("abort", call.onAbort, { once: true });
    }
  }

  /** Rejects at once and tells Go; the call keeps its slot until Go has answered. */
  #abandon(call: PendingCall, error: Error): void {
    const reject = call.reject;
    if (!reject) return;
    release(call);
    if (call.slot < 0) {
      this.#waiting.delete(call);
    } else {
      finishFrame(this.#writer, beginFrame(this.#writer, frameKind.cancel, call.slot));
      this.#schedule();
    }
    reject(error);
  }

  /** Sends waiting calls as far as slots and the pipe allow. */
  #pump(): void {
    while (this.#free.length > 0 && !this.#blocked) {
      const oldest = this.#waiting.next();
      if (!oldest) break;
      const { call, frame } = oldest;
      const slot = this.#free.pop() as number;
      call.slot = slot;
      this.#calls[slot] = call;
      const at = this.#writer.take(frame.length);
      this.#writer.buffer.set(frame, at);
      this.#writer.view.setUint32(at + 5, slot, true);
      if (call.timeoutMs !== undefined) {
        const left = Math.max(0.001, call.timeoutMs - (performance.now() - call.started));
        setDeadline(this.#writer.view, at + headerSize + 8, left);
      }
      this.#schedule();
    }
  }

  /** Writes at the end of this turn, when all its calls have been made; a full buffer at once. */
  #schedule(): void {
    if (this.#writer.length > 4 * bufferSize) {
      this.#flush();
    } else if (!this.#flushing) {
      this.#flushing = true;
      process.nextTick(this.#onTick);
    }
  }

  readonly #onTick = (): void => {
    this.#flushing = false;
    this.#flush();
  };

  #flush(): void {
    const writer = this.#writer;
    if (writer.length === 0 || this.#blocked || this.#ended) return;
    this.#writer = this.#spare ?? new ByteWriter(bufferSize);
    this.#spare = undefined;
    const more = this.#output.write(writer.buffer.subarray(0, writer.length), () => {
      writer.length = 0;
      if (writer.buffer.length <= 8 * bufferSize) this.#spare = writer;
    });
    if (!more) this.#blocked = true;
  }

  #push(chunk: Buffer): void {
    if (this.#ended) return;
    try {
      this.#splitter.push(chunk);
    } catch (error) {
      const broken = new ProtocolError(
        `the host sent a frame that makes no sense: ${(error as Error).message}`,
        { cause: error },
      );
      this.#options.onBroken(broken);
      return;
    }
    if (this.#waiting.size > 0) this.#pump();
  }

  #receive(chunk: Buffer, start: number, end: number): void {
    const reader = this.#reader;
    if (reader.buffer !== chunk) reader.use(chunk);
    reader.at = start;
    reader.end = end;
    const kind = reader.u8();
    const number = reader.u32();
    if (kind === frameKind.result) {
      this.#settle(number, kind);
    } else if (kind === frameKind.error || kind === frameKind.panic || kind === frameKind.invalid) {
      this.#settle(number, kind);
    } else if (kind === frameKind.opened || kind === frameKind.refused) {
      this.#settleOpen(number, kind === frameKind.opened);
    } else if (kind === frameKind.hello) {
      this.#splitter.limit = Math.max(this.#options.limits.maxFrameBytes, 4096);
      this.#options.onHello(number, reader.text());
    } else {
      throw new RangeError(`a frame of the unknown kind ${kind}`);
    }
    if (reader.at !== end) throw new RangeError("a frame is longer than its content");
  }

  #settle(slot: number, kind: number): void {
    const call = this.#calls[slot];
    if (!call) throw new RangeError(`an answer to call ${slot}, which nobody made`);
    const reader = this.#reader;
    this.#calls[slot] = undefined;
    this.#free.push(slot);
    const { resolve, reject, timeoutMs } = call;
    if (!resolve || !reject) {
      reader.at = reader.end;
    } else {
      if (call.timer !== undefined || call.onAbort) release(call);
      call.resolve = undefined;
      call.reject = undefined;
      try {
        if (kind === frameKind.result) resolve(call.decode(reader));
        else reject(answerOf(kind, reader, timeoutMs));
      } catch (error) {
        reject(new ProtocolError("the host's answer makes no sense", { cause: error }));
        throw error;
      }
    }
    if (this.#idle && this.#free.length === this.#options.limits.maxInFlight) {
      if (this.#waiting.size === 0) this.#idle();
    }
  }

  #settleOpen(number: number, opened: boolean): void {
    const reader = this.#reader;
    const resolve = this.#opens.get(number);
    if (!resolve) throw new RangeError(`an answer to open ${number}, which nobody asked`);
    this.#opens.delete(number);
    this.#openFailures.delete(number);
    if (opened) {
      resolve({ opened: true, plugin: reader.u32(), interface: reader.u32() });
    } else {
      const stage = reader.u8();
      resolve({ opened: false, stage, message: reader.text(), goStack: reader.text() });
    }
  }
}
