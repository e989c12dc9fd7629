import type { InterfaceMethod } from "./boundMethod.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { FrameTooLargeError } from "./errors.ts";
import { frameKind, headerSize } from "./frame.ts";

/** What a call's frame says. */
export interface CallFrame {
  slot: number;
  plugin: number;
  method: InterfaceMethod;
  args: readonly unknown[];
  call: { timeoutMs: number | undefined };
  /** Bytes that the frame may take. */
  limit: number;
}

/** Begins a frame and returns its place, for {@link finishFrame}. */
export function beginFrame(writer: ByteWriter, kind: number, number: number): number {
  const start = writer.take(headerSize);
  writer.buffer[start + 4] = kind;
  writer.view.setUint32(start + 5, number, true);
  return start;
}

/** Writes the length of a frame that is complete. */
export function finishFrame(writer: ByteWriter, start: number): void {
  writer.view.setUint32(start, writer.length - start - 4, true);
}

/** Appends a call. When that throws (ArgumentError, FrameTooLargeError), nothing is appended. */
export function encodeCall(writer: ByteWriter, frame: CallFrame): void {
  const { method, limit } = frame;
  const start = beginFrame(writer, frameKind.call, frame.slot);
  try {
    const at = writer.take(16);
    writer.view.setUint32(at, frame.plugin, true);
    writer.view.setUint32(at + 4, method.index, true);
    setDeadline(writer.view, at + 8, frame.call.timeoutMs);
    method.encode(writer, frame.args);
    const size = writer.length - start - 4;
    if (size > limit) {
      throw new FrameTooLargeError(
        `the arguments of ${method.name} take ${size} bytes; maxFrameBytes is ${limit}`,
      );
    }
  } catch (error) {
    writer.length = start;
    throw error;
  }
  finishFrame(writer, start);
}

/** A time limit in nanoseconds, as 64 bits; 0 says that there is none. */
export function setDeadline(view: DataView, at: number, timeoutMs: number | undefined): void {
  if (timeoutMs === undefined) {
    view.setUint32(at, 0, true);
    view.setUint32(at + 4, 0, true);
  } else {
    const nanoseconds = Math.min(Math.max(1, Math.round(timeoutMs * 1e6)), Number.MAX_SAFE_INTEGER);
    view.setBigInt64(at, BigInt(nanoseconds), true);
  }
}
