import type { ByteReader } from "./byteReader.ts";
import type { CallOptions } from "./callOptions.ts";

/** One call from its start until Go has answered, which may be after its promise was rejected. */
export interface PendingCall {
  /** Undefined once settled. */
  resolve: ((value: unknown) => void) | undefined;
  reject: ((reason: unknown) => void) | undefined;
  decode: (reader: ByteReader) => unknown;
  /** Number in the frames; -1 while it waits for one. */
  slot: number;
  timeoutMs: number | undefined;
  started: number;
  timer: NodeJS.Timeout | undefined;
  signal: CallOptions["signal"];
  onAbort: (() => void) | undefined;
}

/** Settles nothing; takes away what would settle it later. */
export function release(call: PendingCall): void {
  if (call.timer !== undefined) clearTimeout(call.timer);
  if (call.onAbort) call.signal?.removeEventListener("abort", call.onAbort);
  call.resolve = undefined;
  call.reject = undefined;
}
