import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, neededToolchain } from "../src/index.ts";
import { archiveServer, SMALL, smallToolchain } from "./archiveServer.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-copied-"));
const { zip, releases } = smallToolchain(40);
const test = suite("a toolchain that was copied");
test.after(() => rmSync(folder, { recursive: true }));

const original = join(folder, "original");
const entry = `toolchains/go${SMALL}.linux-amd64`;

test.before(async () => {
  const { url, close } = await archiveServer(zip);
  const env = { PATH: "/nonexistent", HOME: folder, GOPROXY: url };
  const made = await ensureToolchain({ version: SMALL, store: original, releases, env });
  close();
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
});

let copies = 0;
function copy(): string {
  const store = join(folder, `copy${copies++}`);
  execFileSync("cp", ["-r", original, store]);
  execFileSync("find", [store, "-exec", "touch", "-d", "2001-01-01", "{}", "+"]);
  return store;
}

async function isNeeded(store: string): Promise<boolean> {
  return (await neededToolchain({ version: SMALL, store, releases })) !== undefined;
}

test("is known by its content, whatever its times, with or without a stamp", async () => {
  const store = copy();
  assert.not(await isNeeded(store));
  const other = copy();
  rmSync(join(other, entry, "stamp.json"));
  assert.not(await isNeeded(other));
  assert.ok(existsSync(join(other, entry, "stamp.json")), "and remembered");
});

const damages: Record<string, (goroot: string) => void> = {
  "a changed file": (goroot) => {
    chmodSync(join(goroot, "VERSION"), 0o644);
    writeFileSync(join(goroot, "VERSION"), "go6.66.6\n");
  },
  "a file too many": (goroot) => writeFileSync(join(goroot, "src/evil.go"), "package evil\n"),
  "a file too few": (goroot) => rmSync(join(goroot, "src/p0/p.go")),
  "a link": (goroot) => symlinkSync("/etc/passwd", join(goroot, "src/link")),
  "a program that can't be run": (goroot) => chmodSync(join(goroot, "bin/go"), 0o444),
  "a go.mod unlike its source": (goroot) => {
    chmodSync(join(goroot, "src/go.mod"), 0o644);
    writeFileSync(join(goroot, "src/go.mod"), "module evil\n");
  },
};

for (const [what, damage] of Object.entries(damages)) {
  test(`is not taken with ${what}`, async () => {
    const store = copy();
    damage(join(store, entry, "files/go"));
    assert.ok(await isNeeded(store));
  });
}

test.run();
