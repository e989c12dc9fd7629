import { dirname, join } from "node:path";
import type { CallerEnvironment } from "./callerGo.ts";
import { callersOwn } from "./callersOwn.ts";
import type { CCompiler } from "./cCompiler.ts";
import { fetchVariables } from "./fetchVariables.ts";
import type { GoSettings } from "./goSettings.ts";
import type { Platform } from "./platform.ts";
import { type GoFolders, goFolders } from "./storeFolders.ts";
import { systemPath } from "./systemPath.ts";
import type { Toolchain } from "./toolchain.ts";
import { targetOf, zigVariables } from "./zigCompiler.ts";

interface Places {
  toolchain: Toolchain;
  store: string;
  cc: CCompiler;
  callerEnv: CallerEnvironment;
  /** Folder of the caches of what was compiled; default the store's, which all builds share. */
  caches?: string;
  /** A go.work file, or "off" (the default). */
  goWork?: string;
  /** What a profile sets in place of our own values; levels of another architecture are left out. */
  profileSettings?: Readonly<Record<string, string>>;
}

/**
 * - `build`: nothing of the caller's but TMPDIR; no network.
 * - `fetch`: the caller's own variables with all that steers a build replaced, and what Go itself
 *   needs to reach modules, however the caller set it (`settings`: see {@link fetchEnvironment}).
 * - `test`: the caller's own variables, with all that steers a build replaced.
 */
export type ClosedEnvironmentOptions = Places &
  ({ purpose: "build" | "test" } | { purpose: "fetch"; settings: GoSettings });

/** The names that say where things lie and don't change the bytes that are built. */
export const LOCATION_NAMES: readonly string[] = [
  "CCC_OVERRIDE_OPTIONS",
  "GOCACHE",
  "GOMODCACHE",
  "GOPATH",
  "GOTMPDIR",
  "HOME",
  "PATH",
  "TMPDIR",
  "ZIG_GLOBAL_CACHE_DIR",
  "ZIG_LOCAL_CACHE_DIR",
];

/**
 * The environment of a go command: made from nothing, every name that Go, cgo or the C compiler
 * would read from the caller set on purpose. An empty value means Go's default.
 */
export function closedEnvironment(options: ClosedEnvironmentOptions): Record<string, string> {
  const { callerEnv, cc } = options;
  const own = {
    ...COMPILE_INPUTS,
    ...targetInputs(targetOf(options)),
    ...locations(options),
    CC: cc.command,
    ...settingsFor(targetOf(options), options.profileSettings),
    ...(cc.zig && zigVariables(cc, cc.zig, compiledCaches(options).zigCache)),
  };
  const path = toolsPath(options);
  switch (options.purpose) {
    case "build":
      return { ...own, ...NO_NETWORK, ...temporaryFolder(callerEnv), PATH: path };
    case "test":
      return {
        ...callersOwn(callerEnv),
        ...own,
        ...NO_NETWORK,
        PATH: `${path}:${callerPath(options)}`,
      };
    case "fetch":
      return {
        ...own,
        ...fetchVariables(callerEnv),
        ...options.settings,
        // Go's module cache is read-only by default, and `rm -rf` of the store fails then.
        GOFLAGS: "-modcacherw",
        PATH: `${path}:${callerPath(options)}`,
      };
  }
}

/** Read by go, cgo or the linker and part of what is built; fixed, so equal everywhere. */
const COMPILE_INPUTS = {
  GOENV: "off",
  GOTOOLCHAIN: "local",
  GO111MODULE: "on",
  GOFLAGS: "",
  GODEBUG: "",
  GOEXPERIMENT: "",
  GOFIPS140: "off",
  CGO_ENABLED: "1",
  CGO_CFLAGS: "-O2 -g",
  CGO_CPPFLAGS: "",
  CGO_CXXFLAGS: "-O2 -g",
  CGO_FFLAGS: "-O2 -g",
  CGO_LDFLAGS: "-O2 -g",
  CXX: "g++",
  FC: "gfortran",
  AR: "ar",
  PKG_CONFIG: "pkg-config",
  LC_ALL: "C",
  TZ: "UTC",
  // What `__DATE__` and `__TIME__` say in C, for gcc and clang from 16 on; the clock's time otherwise.
  SOURCE_DATE_EPOCH: "0",
};

/** With a pinned C toolchain nothing of the system's plays a part. */
function toolsPath({ toolchain, cc }: Places): string {
  const folders = [join(toolchain.goroot, "bin"), dirname(cc.path)];
  return cc.zig ? folders.join(":") : systemPath(...folders);
}

const NO_NETWORK = { GOPROXY: "off", GOSUMDB: "off", GOVCS: "*:off" };

function targetInputs({ os, arch }: Platform): Record<string, string> {
  const level = LEVELS[arch];
  return { GOOS: os, GOARCH: arch, ...level };
}

/** The oldest processors each architecture has: what runs everywhere, and Go's default. */
const LEVELS: Record<string, Record<string, string>> = {
  amd64: { GOAMD64: "v1" },
  arm64: { GOARM64: "v8.0" },
};

function settingsFor(
  { arch }: Platform,
  settings: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const foreign = Object.entries(LEVELS).flatMap(([other, level]) =>
    other === arch ? [] : Object.keys(level),
  );
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !foreign.includes(name)));
}

function locations(places: Places): Record<string, string> {
  const { store, cc, goWork } = places;
  const { gopath, modcache, home } = goFolders(store);
  return {
    GOPATH: gopath,
    GOMODCACHE: modcache,
    // Go's own key for cgo and links does not see the C toolchain, so each has its own cache.
    GOCACHE: join(compiledCaches(places).buildCaches, cc.id.slice(0, 16)),
    GOWORK: goWork ?? "off",
    HOME: home,
  };
}

function compiledCaches({ store, caches = store }: Places): GoFolders {
  return goFolders(caches);
}

function temporaryFolder({ TMPDIR }: CallerEnvironment): Record<string, string> {
  return TMPDIR ? { TMPDIR } : {};
}

function callerPath({ callerEnv }: Places): string {
  return callerEnv.PATH ?? "";
}
