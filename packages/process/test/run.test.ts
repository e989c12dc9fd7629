import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { assert, suite } from "@lockstep/test-kit";
import { run } from "../src/index.ts";

const env = { PATH: "/usr/bin:/bin" };
const folder = mkdtempSync(join(tmpdir(), "lockstep-process-"));
const shell = (script: string) => ["sh", "-c", script];
const test = suite("run");
test.after(() => rmSync(folder, { recursive: true }));

test("gives exit code, output and nothing of our environment", async () => {
  process.env.LOCKSTEP_LEAK = "1";
  const result = await run(shell("env; echo oops >&2; exit 3"), { cwd: folder, env });
  assert.is(result.code, 3);
  assert.is(result.stderr, "oops\n");
  assert.not.match(result.stdout, /LOCKSTEP_LEAK|HOME=/);
});

test("a program or folder that is not there is a result", async () => {
  const program = await run(["no-such-program"], { cwd: folder, env });
  assert.is(program.failedToStart?.code, "ENOENT");
  assert.match(program.failedToStart?.message ?? "", /no-such-program/);
  const cwd = await run(["true"], { cwd: join(folder, "missing"), env });
  assert.match(cwd.failedToStart?.message ?? "", /no folder .*missing/);
});

test("passes stdin on, and survives a child that does not read it", async () => {
  const cat = await run(["cat"], { cwd: folder, env, stdin: "héllo" });
  assert.is(cat.stdout, "héllo");
  const deaf = await run(["true"], { cwd: folder, env, stdin: "x".repeat(1 << 20) });
  assert.is(deaf.code, 0);
});

test("bounds the output kept, not the output read", async () => {
  const result = await run(shell("head -c 300000 /dev/zero | tr '\\0' x; exit 4"), {
    cwd: folder,
    env,
    maxOutputBytes: 1000,
  });
  assert.is(result.stdout.length, 1000);
  assert.ok(result.truncated);
  assert.is(result.code, 4);
});

test("hands lines on, whole characters, last line without a newline too", async () => {
  const lines: string[] = [];
  const errors: string[] = [];
  await run(shell("printf 'a\\r\\n\\303'; sleep 0.1; printf '\\244\\nlast'; echo e >&2"), {
    cwd: folder,
    env,
    onStdoutLine: (line) => lines.push(line),
    onStderrLine: (line) => errors.push(line),
  });
  assert.equal(lines, ["a", "ä", "last"]);
  assert.equal(errors, ["e"]);
});

test("the last line has been handed on when run resolves, in every one of many runs", async () => {
  const seen: string[][] = Array.from({ length: 300 }, () => []);
  for (let first = 0; first < seen.length; first += 30) {
    await Promise.all(
      seen.slice(first, first + 30).map((lines) =>
        run(["printf", "a\\nlast"], {
          cwd: folder,
          env,
          onStdoutLine: (line) => lines.push(line),
        }),
      ),
    );
  }
  assert.equal(
    seen.filter((lines) => lines.join() !== "a,last"),
    [],
  );
});

const grandchild = (name: string, ignoreTerm = "") =>
  `sh -c '${ignoreTerm} echo $$ > ${join(folder, name)}; sleep 300; sleep 300' & `;

test("a timeout ends grandchildren as well, also one that ignores SIGTERM", async () => {
  const result = await run(shell(`${grandchild("deaf", 'trap "" TERM;')} sleep 300`), {
    cwd: folder,
    env,
    timeoutMs: 300,
  });
  assert.ok(result.timedOut);
  assert.is(result.code, null);
  assert.not.ok(isAlive(await pidIn("deaf")));
});

test("an abort ends the tree, a session of its own included, and rejects", async () => {
  const stop = new AbortController();
  const running = run(shell(`setsid ${grandchild("session")} sleep 300`), {
    cwd: folder,
    env,
    signal: stop.signal,
  });
  const pid = await pidIn("session");
  assert.ok(isAlive(pid));
  stop.abort(new Error("enough"));
  await running.then(
    () => assert.unreachable(),
    (error) => assert.is(error.message, "enough"),
  );
  assert.not.ok(isAlive(pid));
});

test("what a command leaves behind is ended, and its pipes don't hold us", async () => {
  const start = Date.now();
  const result = await run(shell(`${grandchild("left")} sleep 0.2; echo done`), {
    cwd: folder,
    env,
  });
  assert.is(result.code, 0);
  assert.is(result.stdout, "done\n");
  assert.not.ok(isAlive(await pidIn("left")));
  assert.ok(Date.now() - start < 3000);
});

async function pidIn(name: string): Promise<number> {
  const file = join(folder, name);
  for (let tries = 0; tries < 200; tries++) {
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (text.endsWith("\n")) return Number(text);
    await sleep(20);
  }
  throw new Error(`${name} did not start`);
}

function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return false;
  }
}

test.run();
