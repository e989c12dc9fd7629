import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { chmod, mkdir, truncate, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@lockstep/process";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, loadReleases, neededToolchain } from "../src/index.ts";
import { callerEnvironment, proxyBefore, toolchainProxy, VERSION } from "./toolchainProxy.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-toolchain-"));
const releases = await loadReleases();
const test = suite("ensureToolchain");
test.after(() => rmSync(folder, { recursive: true }));

const shared = { version: VERSION, store: storeRoot(), releases };

test("gives the exact Go, by its own words, unpacked as a release is", async () => {
  const made = await ensureToolchain({ ...shared, env: process.env });
  assert.ok(made.ok);
  const { toolchain } = made;
  assert.is(toolchain.h1, releases.releases[VERSION]?.["linux-amd64"]?.h1);
  const env = { PATH: "/usr/bin:/bin", HOME: "/nonexistent", GOTOOLCHAIN: "local", GOENV: "off" };
  const say = (args: string[]) =>
    execFileSync(toolchain.go, args, { env, encoding: "utf8" }).trim();
  assert.is(say(["version"]), `go version go${VERSION} linux/amd64`);
  assert.is(say(["env", "GOROOT"]), toolchain.goroot);
  assert.is(say(["list", "fmt"]), "fmt");
  assert.ok(existsSync(join(toolchain.goroot, "src/cmd/go.mod")));
  assert.is(statSync(join(toolchain.goroot, "src/fmt/print.go")).mode & 0o222, 0, "read-only");
});

test("once it is there, neither Go nor network nor a question is needed", async () => {
  assert.is(await neededToolchain(shared), undefined);
  const again = await ensureToolchain({
    ...shared,
    env: { PATH: "" },
    confirm: () => assert.unreachable(),
  });
  assert.ok(again.ok);
});

test("a sum in the lock file that differs is refused, also when it is already there", async () => {
  const lockedSum = `h1:${"A".repeat(43)}=`;
  const made = await ensureToolchain({ ...shared, env: process.env, lockedSum });
  assert.not.ok(made.ok);
  if (made.ok) return;
  assert.equal(
    made.findings.map(({ code }) => code),
    ["LS2004"],
  );
  assert.match(made.findings[0]?.cause ?? "", /H1MNjtp.* lockstep-lock\.json says h1:AAA/);
});

test("a hostile caller, the same Go on PATH, two processes: one downloads, both get it", async () => {
  const proxy = await toolchainProxy();
  const present = await ensureToolchain({ ...shared, env: process.env });
  assert.ok(present.ok);
  if (!present.ok) return;
  // Below a module that asks for a newer Go, and run from there.
  const module = join(folder, "module");
  await mkdir(module);
  await writeFile(
    join(module, "go.mod"),
    "module example.com/m\n\ngo 1.99\n\ntoolchain go1.99.1\n",
  );
  await writeFile(join(module, "go.work"), "go 1.99\n\nuse .\n");
  const goEnvFile = join(folder, "go-env");
  await writeFile(
    goEnvFile,
    `GOPROXY=${await proxyBefore(proxy)}\nGOSUMDB=off\nGOFLAGS=-mod=vendor\n`,
  );
  const store = join(module, "store");
  const env = {
    ...callerEnvironment(),
    PATH: `${join(present.toolchain.goroot, "bin")}:${process.env.PATH}`,
    GOENV: goEnvFile,
    GOTOOLCHAIN: "go1.99.1+auto",
    GOROOT: "/nonexistent",
    GO111MODULE: "off",
    GOOS: "windows",
    GOEXPERIMENT: "nonsense",
    GOWORK: join(module, "go.work"),
    GOMODCACHE: "/nonexistent/modcache",
  };
  const events = await Promise.all([ensureIn(store, module, env), ensureIn(store, module, env)]);
  for (const each of events) assert.is(each.at(-1)?.result?.ok, true, JSON.stringify(each));
  const confirms = events.flat().filter(({ confirm }) => confirm);
  assert.is(confirms.length, 1);
  assert.is(confirms[0]?.confirm?.bytes, 71710517);
  assert.is(confirms[0]?.confirm?.to, join(store, `toolchains/go${VERSION}.linux-amd64`));
  const phases = (all: Event[]) => all.flatMap(({ progress }) => progress?.phase ?? []);
  assert.equal(events.map((all) => phases(all).join()).sort(), ["download,unpack", "wait"]);
  assert.equal(readdirSync(join(store, "tmp")), []);
  const entry = join(store, `toolchains/go${VERSION}.linux-amd64`);
  assert.equal(readdirSync(join(entry, "files")).sort(), ["go", "origin.json"]);

  // Damaged later: seen, and to be fetched again.
  const request = { version: VERSION, store, releases };
  assert.is(await neededToolchain(request), undefined);
  const link = join(entry, "files/go/pkg/tool/linux_amd64/link");
  await chmod(link, 0o755);
  await truncate(link, 1000);
  assert.is((await neededToolchain(request))?.remove, `rm -rf ${entry}`);
});

test("an abort in the middle ends go and leaves nothing", async () => {
  let gone: Promise<unknown> = Promise.reject(new Error("nobody came"));
  gone.catch(() => {});
  const silent = createServer((socket) => {
    gone = once(socket, "close", { signal: AbortSignal.timeout(60_000) });
    socket.on("error", () => {}).resume(); // reads, and never answers
  }).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const asked = once(silent, "connection");
  const store = join(folder, "aborted");
  const stop = new AbortController();
  const env = { ...callerEnvironment(), GOPROXY: `http://127.0.0.1:${port}` };
  const making = ensureToolchain({ version: VERSION, store, releases, env, signal: stop.signal });
  await asked;
  stop.abort(new Error("enough"));
  await making.then(
    () => assert.unreachable(),
    (error) => assert.is(error.message, "enough"),
  );
  assert.equal(readdirSync(join(store, "tmp")), []);
  await gone; // its go process does not hold the connection any more
  silent.close();
});

interface Event {
  confirm?: { bytes?: number; to: string };
  progress?: { phase: string };
  result?: { ok: boolean };
}

async function ensureIn(store: string, cwd: string, env: Record<string, string>): Promise<Event[]> {
  const program = fileURLToPath(new URL("./ensureProgram.ts", import.meta.url));
  const tsx = import.meta.resolve("tsx");
  const argv = [process.execPath, "--import", tsx, "--conditions=lockstep-source", program];
  const answer = await run([...argv, VERSION, store], { cwd, env });
  assert.is(answer.code, 0, answer.stderr);
  return answer.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Event);
}

test.run();
