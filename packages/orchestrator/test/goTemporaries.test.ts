import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";

const folder = mkdtempSync(join(tmpdir(), "lockstep-temporaries-"));
const program = fileURLToPath(new URL("./temporariesProgram.ts", import.meta.url));
const test = suite("go's temporary files");
test.after(() => rmSync(folder, { recursive: true }));

async function started(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=lockstep-source", program],
    { env: { ...process.env, TMPDIR: folder }, stdio: ["pipe", "pipe", "inherit"] },
  );
  await once(child.stdout!, "data");
  return child;
}

/** Without the one of tsx, which lies there too. */
const folders = (): string[] => readdirSync(folder).filter((name) => name.includes("lockstep-go"));

test("go with the process; of one that was killed, with the next; never while it lives", async () => {
  const killed = await started();
  const [left] = folders();
  const living = await started();
  assert.is(folders().length, 2);
  assert.ok(folders().includes(left!));
  killed.kill("SIGKILL");
  await once(killed, "exit");
  assert.is(folders().length, 2);
  const next = await started();
  assert.is(folders().length, 2);
  assert.not.ok(folders().includes(left!));
  for (const child of [living, next]) {
    child.stdin!.end();
    await once(child, "exit");
  }
  assert.equal(folders(), []);
});

test.run();
