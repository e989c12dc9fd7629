import type { CallerEnvironment } from "./callerGo.ts";

/** The caller's variables without those that steer go, cgo or the C compiler. */
export function callersOwn(env: CallerEnvironment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !STEERING.test(name)) kept[name] = value;
  }
  return kept;
}

const STEERING =
  /^(GO[A-Z0-9_]*|CGO_.*|CC|CXX|FC|AR|PKG_CONFIG.*|[A-Z]*_?INCLUDE_PATH|CPATH|COMPILER_PATH|LIBRARY_PATH|LD_.*|GCC_.*|CCC_.*|ZIG_.*|SOURCE_DATE_EPOCH|LANG|LANGUAGE|LC_.*|HOME|NODE_OPTIONS)$/;
