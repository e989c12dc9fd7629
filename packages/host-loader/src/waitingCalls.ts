import { Buffer } from "node:buffer";
import { ByteWriter } from "./byteWriter.ts";
import { QueueFullError } from "./errors.ts";
import type { PendingCall } from "./pendingCall.ts";

export interface QueueLimits {
  /** Calls that may wait; more are rejected. */
  maxQueued: number;
  /** Bytes that the frames of calls that wait may take; more are rejected. */
  maxQueuedBytes: number;
}

/** Calls that wait for a slot or for the pipe, oldest first, with their frames. */
export class WaitingCalls {
  readonly #limits: QueueLimits;
  readonly #frames = new Map<PendingCall, Buffer>();
  /** Stays valid while calls come and go, and so finds the oldest at once. */
  #order = this.#frames.entries();
  #bytes = 0;
  /** What frames are written into before their size is known. */
  #draft: ByteWriter | undefined;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#frames.size;
  }

  /** Throws QueueFullError when no other call may wait, however small. */
  requireRoom(): void {
    const { maxQueued } = this.#limits;
    if (this.size < maxQueued) return;
    throw new QueueFullError(`${maxQueued} calls are waiting already (maxQueued)`);
  }

  /**
   * Adds a call. Its frame is made now: arguments are taken as they are when the call is made.
   * Throws QueueFullError, or what `encode` throws; nothing is added then.
   */
  add(call: PendingCall, encode: (writer: ByteWriter) => void): void {
    this.#draft ??= new ByteWriter(256);
    const draft = this.#draft;
    try {
      encode(draft);
      const { length } = draft;
      const { maxQueuedBytes } = this.#limits;
      if (this.#bytes + length > maxQueuedBytes) {
        const waiting = `${this.size} calls are waiting with ${this.#bytes} bytes`;
        throw new QueueFullError(
          `${waiting}, this one takes ${length}; maxQueuedBytes is ${maxQueuedBytes}`,
        );
      }
      const frame = Buffer.allocUnsafeSlow(length);
      draft.buffer.copy(frame, 0, 0, length);
      this.#frames.set(call, frame);
      this.#bytes += length;
    } finally {
      draft.length = 0;
      this.#letGoOfDraft();
    }
  }

  /** Takes out the oldest with its frame, which has no number yet; undefined when none waits. */
  next(): { call: PendingCall; frame: Buffer } | undefined {
    const { value } = this.#order.next();
    if (!value) {
      this.#order = this.#frames.entries();
      return undefined;
    }
    const [call, frame] = value;
    this.delete(call);
    return { call, frame };
  }

  /** Takes out one that was given up, if it waits. */
  delete(call: PendingCall): void {
    const frame = this.#frames.get(call);
    if (!frame) return;
    this.#frames.delete(call);
    this.#bytes -= frame.length;
    this.#letGoOfDraft();
  }

  /** Takes out all. */
  clear(): PendingCall[] {
    const calls = [...this.#frames.keys()];
    this.#frames.clear();
    this.#bytes = 0;
    this.#letGoOfDraft();
    return calls;
  }

  #letGoOfDraft(): void {
    if (this.size === 0) this.#draft = undefined;
  }
}
