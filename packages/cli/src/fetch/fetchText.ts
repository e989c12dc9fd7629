import type { FetchReport } from "@lockstep/schema";
import { counted } from "../counted.ts";

type Line = [name: string, text: string];

/** A report of `lockstep fetch` for people. */
export function fetchText({
  store,
  readOnlyStore,
  cache,
  toolchain,
  cToolchain: c,
  modules,
}: FetchReport): string {
  const { go, platform } = toolchain;
  const lines: Line[] = [
    ["toolchain", `Go ${go} for ${platform}: ${STATES[toolchain.state]}`],
    ...(c ? [["zig", `${c.zig} for glibc ${c.glibc}: ${STATES[c.state]}`] as Line] : []),
    ["modules", modulesText(modules)],
    ["store", store],
    ...(readOnlyStore ? [["read-only", readOnlyStore] as Line] : []),
    ["key", cache.key],
    ...cache.paths.map((path, index): Line => [index === 0 ? "keep" : "", path]),
  ];
  return lines.map(([name, text]) => `${name.padEnd(10)} ${text}\n`).join("");
}

const STATES = {
  present: "present",
  fetched: "fetched",
  missing: "missing",
  unknown: "not looked at",
} as const;

function modulesText({ state, fetched, repaired = [] }: FetchReport["modules"]): string {
  const count = fetched.length > 0 ? ` (${counted(fetched.length, "download")})` : "";
  const again = repaired.length > 0 ? `, ${repaired.length} of them damaged before` : "";
  return `${STATES[state]}${count}${again}`;
}

/** The cache key and folders as lines that a CI step appends to its file of outputs. */
export function keyLines({ key, restoreKey, paths }: FetchReport["cache"]): string {
  const end = "LOCKSTEP_PATHS";
  return `key=${key}\nrestore=${restoreKey}\npaths<<${end}\n${paths.join("\n")}\n${end}\n`;
}
