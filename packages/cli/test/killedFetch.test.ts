import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sha256File, storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, emptyFolder, newWorkspace, startLockstep } from "./lockstep.ts";

const test = suite("a fetch that is killed, and two at once");
const root = newWorkspace();
const folder = emptyFolder();
const toolchain = "toolchains/go1.26.9.linux-amd64";
const fixture = join(storeRoot(), "fixtures/toolchain-proxy/modcache/cache/download");
/** The archive that other tests fetched; the machine's own way to it where they have not run yet. */
const env = existsSync(join(fixture, "golang.org/toolchain"))
  ? { GOPROXY: `file://${fixture}`, GOENV: "off" }
  : {};

async function ended(
  child: ReturnType<typeof startLockstep>,
): Promise<{ code: number | null; stderr: string }> {
  let stderr = "";
  child.stderr.on("data", (piece) => {
    stderr += piece;
  });
  child.stdout.resume();
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, stderr };
}

test("killed with -9 at twenty moments, fetched by the next run", async () => {
  const LOCKSTEP_HOME = join(folder, "killed");
  for (let kill = 0; kill < 20; kill++) {
    const child = startLockstep(root, ["fetch"], { ...env, LOCKSTEP_HOME });
    const end = ended(child);
    await sleep(60 + kill * 100 + Math.random() * 100);
    try {
      process.kill(-(child.pid ?? 0), "SIGKILL");
    } catch {
      // it had ended
    }
    await end;
  }
  const { code, stderr } = await ended(startLockstep(root, ["fetch"], { ...env, LOCKSTEP_HOME }));
  assert.is(code, 0, stderr);
  assert.equal(readdirSync(join(LOCKSTEP_HOME, "tmp")), []);
  assertWhole(LOCKSTEP_HOME);
});

test("two versions of lockstep at once, over a damaged toolchain", async () => {
  const LOCKSTEP_HOME = join(folder, "killed");
  truncateSync(join(LOCKSTEP_HOME, toolchain, "files/go/bin/gofmt"), 10);
  const other = join(folder, "other");
  cpSync(fileURLToPath(new URL("../dist", import.meta.url)), join(other, "dist"), {
    recursive: true,
  });
  cpSync(fileURLToPath(new URL("../assets", import.meta.url)), join(other, "assets"), {
    recursive: true,
    dereference: true,
  });
  const meta = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  writeFileSync(join(other, "package.json"), JSON.stringify({ ...meta, version: "99.0.0" }));
  const second = join(other, "dist", bundle.slice(bundle.lastIndexOf("/") + 1));
  const asked = { ...env, LOCKSTEP_HOME };
  const runs = [
    startLockstep(root, ["fetch"], asked),
    startLockstep(root, ["fetch"], asked, second),
    startLockstep(root, ["fetch"], asked, second),
  ];
  for (const { code, stderr } of await Promise.all(runs.map(ended))) assert.is(code, 0, stderr);
  assertWhole(LOCKSTEP_HOME);
});

/** The toolchain is, file by file, the one that other tests use. */
function assertWhole(store: string): void {
  for (const file of ["bin/go", "bin/gofmt", "pkg/tool/linux_amd64/link", "src/fmt/print.go"]) {
    const path = join(toolchain, "files/go", file);
    assert.is(sha256File(join(store, path)), sha256File(join(storeRoot(), path)), file);
  }
  const count = (of: string) =>
    execFileSync("sh", ["-c", `find ${join(of, toolchain)} -type f | wc -l`], { encoding: "utf8" });
  assert.is(count(store), count(storeRoot()));
}

test.run();
