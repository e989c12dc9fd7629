import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { Descriptor } from "@lockstep/contract";
import { interfaceMethods } from "../src/boundMethod.ts";
import { ByteReader } from "../src/byteReader.ts";
import { ByteWriter } from "../src/byteWriter.ts";
import { beginFrame, encodeCall, finishFrame } from "../src/callFrame.ts";
import { frameKind } from "../src/frame.ts";
import { FrameSplitter } from "../src/frameSplitter.ts";
import { richWorkspace } from "./richWorkspace.ts";

/** A frame of the driver. */
export interface Answer {
  kind: number;
  /** At the frame's body. */
  reader: ByteReader;
}

/** A host of the fixture workspace with a plugin opened, spoken to in frames: no timer, no cancel. */
export interface RawDriver {
  /** One call at a time. */
  call(method: string, args: unknown[], timeoutMs: number | undefined): Promise<Answer>;
  end(): void;
}

const limit = 1024 * 1024;

export async function startDriver(plugin: string): Promise<RawDriver> {
  const workspace = await richWorkspace();
  const child = spawn(workspace.host, [], {
    env: { ...process.env, LOCKSTEP_DRIVER_FDS: "3,4", LOCKSTEP_DRIVER_LIMITS: `${limit},1` },
    stdio: ["ignore", "inherit", "inherit", "pipe", "pipe"],
  });
  const output = child.stdio[3] as Writable;
  const next = answers(child.stdio[4] as Readable);
  const descriptor = JSON.parse((await next()).reader.text()) as Descriptor;

  const open = new ByteWriter(256);
  const start = beginFrame(open, frameKind.open, 0);
  open.text(await workspace.plugin(plugin));
  open.text("New");
  finishFrame(open, start);
  output.write(open.buffer.subarray(0, open.length));
  const { reader } = await next();
  const handle = reader.u32();
  const methods = interfaceMethods(descriptor)[reader.u32()];

  return {
    call: (name, args, timeoutMs) => {
      const method = methods?.find((each) => each.name === name);
      if (!method) throw new Error(`${plugin} has no method ${name}`);
      const writer = new ByteWriter(256);
      encodeCall(writer, { slot: 0, plugin: handle, method, args, call: { timeoutMs }, limit });
      output.write(writer.buffer.subarray(0, writer.length));
      return next();
    },
    end: () => output.end(),
  };
}

/** Gives the frames of a stream, one after another. */
function answers(input: Readable): () => Promise<Answer> {
  const arrived: Answer[] = [];
  let wake = (): void => {};
  const splitter = new FrameSplitter(limit, (chunk, start, end) => {
    const reader = new ByteReader();
    reader.use(Buffer.from(chunk.subarray(start, end)));
    reader.end = end - start;
    const kind = reader.u8();
    reader.u32(); // its number
    arrived.push({ kind, reader });
    wake();
  });
  input.on("data", (chunk: Buffer) => splitter.push(chunk));
  return async () => {
    while (true) {
      const answer = arrived.shift();
      if (answer) return answer;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}
