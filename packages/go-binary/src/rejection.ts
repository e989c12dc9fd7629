/** Why a file is not readable as a Go binary; the verdict on `plugin.Open` depends on it. */
export type RejectionReason =
  | "missing"
  | "unreadable"
  | "directory"
  | "fifo"
  | "not-a-regular-file"
  | "too-short"
  | "not-elf"
  | "mach-o"
  | "windows"
  | "elf-32-bit"
  | "relocatable-object"
  | "cut-headers"
  | "truncated"
  | "malformed";

/** Thrown by the parsers and caught by `readGoBinary` only: callers get it as a result. */
export class Rejection extends Error {
  readonly reason: RejectionReason;

  constructor(reason: RejectionReason, detail: string) {
    super(detail);
    this.name = "Rejection";
    this.reason = reason;
  }
}
