import { shellQuote } from "@lockstep/findings";

/**
 * A flag that lets the compiler write another folder for a module. Never for `all`, which breaks
 * packages that use cgo (golang/go#51955).
 */
export function rewritePath(module: string, from: string, to: string): string {
  return shellQuote(`-gcflags=${module}/...=-trimpath=${from}=>${to}`);
}
