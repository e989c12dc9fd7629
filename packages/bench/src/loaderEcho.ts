import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** A process that sends frames back, and the least code that awaits one. */
export interface BareEcho {
  roundTrip: () => Promise<void>;
  close: () => void;
}

/** Starts the bare echo on the same kind of pipes as the loader's. One round trip at a time. */
export function startEcho(binary: string, frame: Uint8Array): BareEcho {
  const child = spawn(binary, [], { stdio: ["ignore", "inherit", "inherit", "pipe", "pipe"] });
  const output = child.stdio[3] as Writable;
  const input = child.stdio[4] as Readable;
  let received = 0;
  let arrived: () => void = () => {};
  input.on("data", (chunk: Buffer) => {
    received += chunk.length;
    if (received < frame.length) return;
    received = 0;
    arrived();
  });
  return {
    roundTrip: () =>
      new Promise((resolve) => {
        arrived = resolve;
        output.write(frame);
      }),
    close: () => output.end(),
  };
}
