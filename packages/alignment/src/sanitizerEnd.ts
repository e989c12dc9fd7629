import type { ElfFacts } from "@lockstep/go-binary";

/**
 * How the address sanitizer of GCC ends a process that opens a plugin built with -asan: its library
 * insists on being the first one, and where the host has it as well, the C part of Go (runtime/cgo)
 * brings the same variables twice (an ODR violation, unless ASAN_OPTIONS turns that check off).
 */
export function sanitizerEnd(host: ElfFacts, plugin: ElfFacts): "late" | "twice" | undefined {
  if (!hasLibrary(plugin)) return undefined;
  return hasLibrary(host) ? "twice" : "late";
}

function hasLibrary({ needed }: ElfFacts): boolean {
  return needed.some((name) => /^libasan\.so(\.|$)/.test(name));
}
