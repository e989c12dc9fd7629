import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { closedEnvironment, fetchEnvironment, LOCATION_NAMES } from "../src/index.ts";
import { pinnedGo } from "./pinnedGo.ts";
import { VERSION } from "./toolchainProxy.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-closed-"));
const store = storeRoot();
const places = { ...(await pinnedGo()), store };
const test = suite("closedEnvironment");
test.after(() => rmSync(folder, { recursive: true }));

const goEnvFile = join(folder, "env");
await writeFile(
  goEnvFile,
  "GOPRIVATE=corp.example.com\nGOFLAGS=-buildvcs=true\nGOAMD64=v3\nGOPROXY=file:///from-file\n",
);

/** Everything a caller may have set that changes what go or gcc do. */
const hostile = {
  PATH: "/opt/evil:/usr/bin:/bin",
  HOME: folder,
  GOENV: goEnvFile,
  GOFLAGS: "-ldflags=-s",
  GOROOT: "/opt/go",
  GOPATH: "/opt/gopath",
  GOMODCACHE: "/opt/modcache",
  GOCACHE: "/opt/cache",
  GOTOOLCHAIN: "go1.99.1",
  GOAMD64: "v4",
  GOOS: "plan9",
  GOEXPERIMENT: "loopvar",
  GODEBUG: "http2client=0",
  CGO_CFLAGS: "-O0",
  CGO_ENABLED: "0",
  CC: "clang",
  CPATH: "/opt/include",
  LIBRARY_PATH: "/opt/lib",
  LD_LIBRARY_PATH: "/opt/lib",
  SOURCE_DATE_EPOCH: "1",
  LANG: "de_DE.UTF-8",
  TZ: "Asia/Tokyo",
  TMPDIR: folder,
  GOPROXY: "file:///from-variable",
  NETRC: "/home/me/.netrc",
  https_proxy: "http://127.0.0.1:3128",
  GIT_SSH_COMMAND: "ssh -i key",
  GIT_DIR: "/elsewhere/.git",
  SECRET: "s3cret",
};

test("a build sees nothing of the caller but TMPDIR", () => {
  const clean = closedEnvironment({ ...places, purpose: "build", callerEnv: {} });
  const same = closedEnvironment({ ...places, purpose: "build", callerEnv: hostile });
  assert.equal(same, { ...clean, TMPDIR: folder });
  assert.is(same.GOPROXY, "off");
});

test("go itself, asked with it, is what was meant", () => {
  const env = closedEnvironment({ ...places, purpose: "build", callerEnv: hostile });
  const said = JSON.parse(
    execFileSync("go", ["env", "-json"], { env, cwd: folder, encoding: "utf8" }),
  );
  const expected = {
    GOVERSION: `go${VERSION}`,
    GOROOT: places.toolchain.goroot,
    GOFLAGS: "",
    GOAMD64: "v1",
    GOOS: "linux",
    GOEXPERIMENT: "",
    CGO_ENABLED: "1",
    CGO_CFLAGS: "-O2 -g",
    CC: places.cc.command,
    GOWORK: "off",
    GOTELEMETRY: "off",
    GOMODCACHE: join(store, "gopath/pkg/mod"),
  };
  for (const [name, value] of Object.entries(expected)) assert.is(said[name], value, name);
  assert.ok(said.GOCACHE.includes(places.cc.id.slice(0, 16)));
});

test("caches of one's own take the place of the store's, and nothing else does", () => {
  const options = { ...places, purpose: "build", callerEnv: {} } as const;
  const [shared, own] = [
    closedEnvironment(options),
    closedEnvironment({ ...options, caches: folder }),
  ];
  assert.is(own.GOCACHE, join(folder, "go-build", places.cc.id.slice(0, 16)));
  assert.equal({ ...own, GOCACHE: shared.GOCACHE }, shared);
});

test("two stores differ in the location names only", () => {
  const options = { ...places, purpose: "build", callerEnv: {} } as const;
  const here = closedEnvironment(options);
  const there = closedEnvironment({
    ...options,
    store: "/elsewhere",
    toolchain: { ...places.toolchain, goroot: "/elsewhere/go" },
  });
  const differing = Object.keys(here).filter((name) => here[name] !== there[name]);
  assert.ok(differing.length > 0);
  for (const name of differing) assert.ok(LOCATION_NAMES.includes(name), name);
});

test("fetching takes the caller's settings, by variable before go env file, and its network", async () => {
  const env = await fetchEnvironment({ ...places, callerEnv: hostile });
  assert.is(env.GOPROXY, "file:///from-variable");
  assert.is(env.GOPRIVATE, "corp.example.com");
  assert.is(env.GONOSUMDB, "corp.example.com");
  assert.is(env.HOME, folder);
  assert.is(env.NETRC, "/home/me/.netrc");
  assert.is(env.https_proxy, "http://127.0.0.1:3128");
  assert.is(env.GIT_SSH_COMMAND, "ssh -i key");
  assert.is(env.GIT_TERMINAL_PROMPT, "0");
  assert.is(env.GIT_DIR, undefined);
  assert.is(env.SECRET, "s3cret");
  for (const name of ["GOROOT", "CPATH", "LD_LIBRARY_PATH", "LANG"]) {
    assert.is(env[name], undefined, name);
  }
  assert.is(env.GOAMD64, "v1");
  assert.is(env.SOURCE_DATE_EPOCH, "0");
  assert.is(env.GOENV, "off");
  assert.not.match(env.GOFLAGS ?? "", /buildvcs|ldflags/);
  const { GOPROXY: _, ...withoutVariable } = hostile;
  const fromFile = await fetchEnvironment({ ...places, callerEnv: withoutVariable });
  assert.is(fromFile.GOPROXY, "file:///from-file");
});

test("tests keep the caller's own variables, but none that steers a build", () => {
  const env = closedEnvironment({ ...places, purpose: "test", callerEnv: hostile });
  assert.is(env.SECRET, "s3cret");
  for (const name of ["GOROOT", "CPATH", "LIBRARY_PATH", "LD_LIBRARY_PATH", "LANG"]) {
    assert.is(env[name], undefined, name);
  }
  assert.is(env.GOFLAGS, "");
  assert.is(env.TZ, "UTC");
  assert.is(env.SOURCE_DATE_EPOCH, "0");
  assert.ok(env.PATH?.startsWith(`${places.toolchain.goroot}/bin:`));
});

test.run();
