import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Duplex } from "node:stream";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, loadReleases, type ToolchainResult } from "../src/index.ts";
import {
  archiveServer,
  listen,
  type Served,
  SMALL,
  SMALL_PATH,
  smallToolchain,
} from "./archiveServer.ts";
import { certificateFor } from "./certificate.ts";
import { toolchainProxy, VERSION } from "./toolchainProxy.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-withoutGo-"));
const { zip, releases } = smallToolchain();
const test = suite("a toolchain without Go");
const closing: (() => void)[] = [];
test.after(() => {
  for (const close of closing) close();
  rmSync(folder, { recursive: true });
});

let stores = 0;
async function ensure(env: Record<string, string>, store = join(folder, `store${stores++}`)) {
  const bare = { PATH: "/nonexistent", HOME: folder };
  const env_ = { ...bare, ...env };
  return { store, made: await ensureToolchain({ version: SMALL, store, releases, env: env_ }) };
}

function installed({ made, store }: { made: ToolchainResult; store: string }): void {
  assert.ok(made.ok, JSON.stringify(made));
  if (!made.ok) return;
  assert.is(made.toolchain.h1, releases.releases[SMALL]?.["linux-amd64"]?.h1);
  assert.is(readFileSync(join(made.toolchain.goroot, "src/go.mod"), "utf8"), "module std\n");
  assert.is(statSync(made.toolchain.go).mode & 0o111, 0o111);
  assert.equal(readdirSync(join(store, "downloads")), []);
  assert.equal(readdirSync(join(store, "tmp")), []);
}

function refused({ made, store }: { made: ToolchainResult; store: string }): string {
  assert.not.ok(made.ok);
  assert.not.ok(existsSync(join(store, "toolchains")));
  return made.ok ? "" : made.findings.map(({ code, cause }) => `${code} ${cause}`).join("\n");
}

async function serving(
  ...args: Parameters<typeof archiveServer> extends [unknown, ...infer R] ? R : never
): Promise<Served> {
  const served = await archiveServer(zip, ...args);
  closing.push(served.close);
  return served;
}

test("the real archive from a folder, with neither Go nor checksum database", async () => {
  const GOPROXY = await toolchainProxy();
  const real = { version: VERSION, store: join(folder, "real"), releases: await loadReleases() };
  const env = { PATH: "/nonexistent", HOME: folder, GOPROXY };
  const made = await ensureToolchain({ ...real, env });
  assert.ok(made.ok, JSON.stringify(made));
  if (!made.ok) return;
  const words = execFileSync(made.toolchain.go, ["version"], { env: { GOTOOLCHAIN: "local" } });
  assert.match(words.toString(), `go${VERSION} linux/amd64`);
});

test("with Go, a GOPROXY of one folder needs no checksum database", async () => {
  const proxy = join(folder, "folder");
  await mkdir(dirname(join(proxy, SMALL_PATH)), { recursive: true });
  await writeFile(join(proxy, SMALL_PATH), zip);
  const { PATH = "" } = process.env;
  for (const GOPROXY of [`file://${proxy}`, `file://${proxy},off`]) {
    const env = { PATH, GOPROXY, GOSUMDB: "sum.invalid", GOENV: "off" };
    installed(await ensure(env));
  }
});

test("with Go, a checksum database out of reach does not matter where the sum is pinned", async () => {
  const { url } = await serving();
  const { PATH = "" } = process.env;
  installed(await ensure({ PATH, GOPROXY: url, GOSUMDB: "sum.invalid", GOENV: "off" }));
});

test("a connection that is cut is taken up where it ended", async () => {
  const served = await serving({ cutAfter: 200_000 });
  installed(await ensure({ GOPROXY: served.url }));
  const starts = served.asked.map(({ range }) => Number(range?.match(/\d+/)?.[0] ?? 0));
  assert.ok(starts.length >= Math.floor(zip.length / 200_000), starts.join());
  assert.equal(
    starts,
    [...starts].sort((a, b) => a - b),
  );
  assert.ok(starts.slice(1).every((start) => start > 0));
});

test("a run that failed is taken up by the next one, from another server too", async () => {
  const bad = await serving({ accepts: ({ headers }) => !headers.range, cutAfter: 300_000 });
  const first = await ensure({ GOPROXY: bad.url });
  assert.match(refused(first), /LS2001 .*without Go: .*status 401/);
  const part = join(first.store, "downloads", readdirSync(join(first.store, "downloads"))[0] ?? "");
  const { size } = statSync(part);
  assert.ok(size > 0 && size < zip.length);
  const good = await serving();
  installed(await ensure({ GOPROXY: good.url }, first.store));
  assert.equal(
    good.asked.map(({ range }) => range),
    [`bytes=${size}-`],
  );
});

test("a server that knows no ranges is read from the start", async () => {
  const store = join(folder, "ranges");
  await mkdir(join(store, "downloads"), { recursive: true });
  await writeFile(join(store, "downloads", SMALL_PATH.slice(SMALL_PATH.lastIndexOf("/"))), "old");
  const served = await serving({ ignoreRange: true });
  installed(await ensure({ GOPROXY: served.url }, store));
});

test("another archive than the pinned one is refused, and not kept", async () => {
  const { zip: other } = smallToolchain(5);
  const served = await archiveServer(other);
  closing.push(served.close);
  const got = await ensure({ GOPROXY: served.url });
  assert.match(refused(got), /^LS2004 its sum is h1:.*list of releases says/);
  assert.equal(readdirSync(join(got.store, "downloads")), []);
});

test("lists go on as Go does: `,` after 404 and 410, `|` after anything, `direct` is left out", async () => {
  const missing = await serving({ status: 404 });
  const gone = await serving({ status: 410 });
  const broken = await serving({ status: 403 });
  const good = await serving();
  installed(await ensure({ GOPROXY: `direct,${missing.url},${gone.url},${good.url}` }));
  installed(await ensure({ GOPROXY: `${broken.url}|${good.url},direct` }));
  assert.match(refused(await ensure({ GOPROXY: `${broken.url},${good.url}` })), /status 403/);
  const none = /without Go: GOPROXY names no server/;
  assert.match(refused(await ensure({ GOPROXY: `off,${good.url}` })), none);
  assert.match(refused(await ensure({ GOPROXY: "direct" })), none);
});

test("an entry without a scheme is an https server, as it is for Go", async () => {
  const { tls, file: SSL_CERT_FILE } = await certificateFor("127.0.0.1", join(folder, "plainName"));
  const served = await serving({ tls });
  const GOPROXY = served.url.replace("https://", "");
  installed(await ensure({ GOPROXY: `${GOPROXY},direct`, SSL_CERT_FILE }));
  const none = /without Go: GOPROXY has an entry that is no http, https or file URL/;
  for (const entry of ["proxy", "/srv/proxy", "ftp://proxy.test"]) {
    assert.match(refused(await ensure({ GOPROXY: entry })), none);
  }
});

test("user and password of the address; no password in a report", async () => {
  const asks = ({ headers }: { headers: { authorization?: string } }) =>
    headers.authorization === `Basic ${Buffer.from("me:s3/cret").toString("base64")}`;
  const served = await serving({ accepts: asks });
  const at = (login: string) => served.url.replace("//", `//${login}@`);
  installed(await ensure({ GOPROXY: at("me:s3%2Fcret") }));
  const words = refused(await ensure({ GOPROXY: at("me:wrong") }));
  assert.match(words, /status 401/);
  assert.not.match(words, /wrong/);
});

test("the go env file's GOPROXY counts where there is no variable", async () => {
  const served = await serving();
  const config = join(folder, "config");
  await mkdir(join(config, "go"), { recursive: true });
  await writeFile(join(config, "go/env"), `GOFLAGS=-x\nGOPROXY=${served.url}\n`);
  installed(await ensure({ XDG_CONFIG_HOME: config }));
  assert.match(refused(await ensure({ XDG_CONFIG_HOME: config, GOENV: "off" })), /^LS2001 no `go`/);
});

test("https through a proxy server, with the authorities of SSL_CERT_FILE and netrc", async () => {
  const { tls, file: cert } = await certificateFor("modules.test", join(folder, "tls"));
  const login = `Basic ${Buffer.from("me:s3cret").toString("base64")}`;
  const served = await serving({ tls, accepts: ({ headers }) => headers.authorization === login });
  const sockets: Duplex[] = [];
  const tunnels: (string | undefined)[] = [];
  const proxy = createServer().on("connect", (request, socket, head) => {
    tunnels.push(request.url, request.headers["proxy-authorization"]);
    const onward = connect(Number(new URL(served.url).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    sockets.push(socket, onward);
    for (const each of [socket, onward]) each.on("error", () => {});
  });
  const port = await listen(proxy);
  closing.push(() => {
    proxy.close();
    for (const socket of sockets) socket.destroy();
  });
  const NETRC = join(folder, "netrc");
  await writeFile(
    NETRC,
    "machine other login a password b\nmachine modules.test\n login me\n password s3cret\n",
  );
  const env = { GOPROXY: "https://modules.test", NETRC, SSL_CERT_FILE: cert };
  installed(await ensure({ ...env, HTTPS_PROXY: `http://user:pw@127.0.0.1:${port}` }));
  const auth = `Basic ${Buffer.from("user:pw").toString("base64")}`;
  assert.equal(tunnels, ["modules.test:443", auth]);
  const { SSL_CERT_FILE: _, ...untrusted } = env;
  const words = refused(await ensure({ ...untrusted, https_proxy: `127.0.0.1:${port}` }));
  assert.match(words, /self.signed certificate/);
});

test.run();
