import { cpSync, existsSync } from "node:fs";

/** Copies what is there; what a package must contain is checked when it is packed. */
export function copyIfThere(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true, dereference: true });
}
