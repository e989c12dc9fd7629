import type { ByteReader } from "./byteReader.ts";
import {
  ArgumentError,
  CallTimeoutError,
  FrameTooLargeError,
  type GoErrorLink,
  HostLoaderError,
  PluginError,
  PluginPanicError,
} from "./errors.ts";
import { errorFlag, frameKind, invalidReason } from "./frame.ts";

/** The error that an answer other than a result means. */
export function answerOf(
  kind: number,
  reader: ByteReader,
  timeoutMs: number | undefined,
): HostLoaderError {
  if (kind === frameKind.panic) {
    const message = reader.text();
    return new PluginPanicError(message, reader.text());
  }
  if (kind === frameKind.invalid) {
    const reason = reader.u8();
    const text = reader.text();
    if (reason === invalidReason.tooLarge) return new FrameTooLargeError(text);
    if (reason === invalidReason.badArguments) return new ArgumentError("arguments", text);
    return new HostLoaderError(text);
  }
  const flags = reader.u8();
  const message = reader.text();
  const chain: GoErrorLink[] = [];
  for (let left = reader.count(); left > 0; left--) {
    const goType = reader.text();
    chain.push({ goType, message: reader.text() });
  }
  const error = new PluginError(message, chain);
  const late = (flags & errorFlag.deadlineExceeded) !== 0 && timeoutMs !== undefined;
  return late ? new CallTimeoutError(timeoutMs, error) : error;
}
