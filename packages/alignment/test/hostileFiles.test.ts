import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { artefactFromFile, judge } from "../src/index.ts";
import { appHost, appPlugin, trimmed } from "./builds.ts";
import { judgeAndOpen, judgeFiles } from "./judgeAndOpen.ts";
import { copied, temporaryFolder } from "./temporary.ts";

const test = suite("hostile files");
const folder = temporaryFolder();

test("each gives its finding, and what the process does is foretold", async () => {
  const host = await appHost();
  const plugin = await appPlugin();
  const files: [path: string, code: string][] = [];
  const add = (name: string, code: string): string => {
    const path = join(folder, name);
    files.push([path, code]);
    return path;
  };
  mkdirSync(add("folder.so", "LS3009"));
  symlinkSync("loop.so", add("loop.so", "LS3009"));
  symlinkSync("nowhere", add("dangling.so", "LS3009"));
  writeFileSync(add("empty.so", "LS3032"), "");
  const sparse = openSync(add("sparse.so", "LS3009"), "w");
  ftruncateSync(sparse, 2 ** 40);
  closeSync(sparse);
  const overflowing = readFileSync(plugin);
  overflowing.writeBigUInt64LE(2n ** 64n - 1n, 64 + 32); // p_filesz of the first segment
  writeFileSync(add("overflow.so", "LS3032"), overflowing.subarray(0, 4096));
  for (const [path, code] of files) {
    const started = performance.now();
    const report = await judgeFiles(host, [path]);
    assert.ok(performance.now() - started < 2000, path);
    assert.is(report.plugins[0]!.findings[0]?.code, code, path);
    assert.not.ok(report.ok);
  }
  for (const name of ["folder.so", "loop.so", "dangling.so", "empty.so", "sparse.so"]) {
    await judgeAndOpen(host, [join(folder, name)]);
  }
});

test("a FIFO, a socket and a device are not opened; a hang would be killed", async () => {
  const host = await appHost();
  const fifo = join(folder, "fifo.so");
  execFileSync("mkfifo", [fifo]);
  const socket = join(folder, "socket.so");
  const server = createServer().listen(socket);
  await new Promise((resolve) => server.once("listening", resolve));
  const script =
    'import { artefactFromFile, judge } from "./src/index.ts";' +
    "const [host, ...files] = process.argv.slice(1);" +
    "const plugins = await Promise.all(files.map((file) => artefactFromFile(file)));" +
    "const report = judge({ host: await artefactFromFile(host), plugins, each: true });" +
    "console.log(JSON.stringify(report.plugins.map((each) => each.findings[0].code)));";
  const options = ["--import", "tsx", "--conditions=lockstep-source", "--input-type=module"];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...options, "-e", script, "--", host, fifo, socket, "/dev/zero"],
    {
      cwd: new URL("..", import.meta.url).pathname,
      encoding: "utf8",
      timeout: 30_000,
      killSignal: "SIGKILL",
    },
  );
  server.close();
  assert.equal(stdout.trim(), JSON.stringify(["LS3009", "LS3009", "LS3009"]), stderr);
});

/** A copy whose build info has another text of the same length. */
function saying(file: string, text: string, other: string): string {
  const copy = copied(file);
  const content = readFileSync(copy, "latin1");
  assert.ok(content.includes(text), text);
  writeFileSync(copy, content.replaceAll(text, other), "latin1");
  return copy;
}

test("shell text in the build info stays one word of the printed commands", async () => {
  const files = {
    ...sampleFiles("app"),
    "shared/extra.go": "//go:build extra\n\npackage shared\n\nconst Extra = true\n",
  };
  const tagged = await appHost({ files, flags: [...trimmed, "-tags=extra"] });
  const host = saying(tagged, "-tags=extra", "-tags=e;tra");
  const plugin = saying(await appPlugin({ files }), "-buildmode=plugin", "-buildmode=plug;n");
  const { plugins } = await judgeFiles(host, [plugin]);
  const { command } = plugins[0]!.findings[0]!.fix!;
  assert.match(command!, " go build -trimpath '-tags=e;tra' -buildmode='plug;n' -o ");
  const oddMode = saying(await appHost(), "-buildmode=exe", "-buildmode=e;e");
  const old = judge({ host: await artefactFromFile(oddMode, { glibc: "2.2.5" }), plugins: [] });
  assert.match(old.findings[0]!.fix!.command!, " go build -trimpath -buildmode='e;e' -o ");
});

test("a file that may not be read", async () => {
  if (process.getuid?.() === 0) {
    console.log("not tried: root may read everything");
    return;
  }
  const path = join(folder, "locked.so");
  writeFileSync(path, readFileSync(await appPlugin()));
  chmodSync(path, 0);
  const { last } = await judgeAndOpen(await appHost(), [path]);
  assert.is(last.findings[0]!.code, "LS3009");
});

test.run();
