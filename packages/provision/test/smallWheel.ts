import { sha256 } from "@lockstep/store";
import type { PinnedZig } from "../src/index.ts";
import { makeZip } from "./makeZip.ts";

/** A wheel as small as one of ziglang can be, `kilobytes` large, and its sum. */
export function smallWheel(kilobytes = 1): { wheel: Buffer; sum: string } {
  const filler = Array.from({ length: 16 * kilobytes }, (_, at) => sha256(`${at}`)).join("");
  const wheel = makeZip([
    { name: "ziglang/zig", content: "#!/bin/sh\necho small\n", mode: 0o100755 },
    { name: "ziglang/lib/libc/notes.txt", content: filler, mode: 0o100644 },
    { name: "ziglang-0.0.1.dist-info/RECORD", content: "", mode: 0o100644 },
  ]);
  return { wheel, sum: sha256(wheel) };
}

/** What a workspace that pins such a wheel asks for. */
export function smallZig(sha256: string, from?: PinnedZig["from"]): PinnedZig {
  return {
    version: "0.0.1",
    glibc: "2.17",
    platform: { os: "linux", arch: "amd64" },
    sha256,
    source: "lockstep.jsonc",
    ...(from !== undefined && { from }),
  };
}
