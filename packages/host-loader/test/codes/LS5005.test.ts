import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { type Finding, HandshakeError, openHost } from "../../src/index.ts";
import { richWorkspace } from "../richWorkspace.ts";

const test = suite("LS5005");

async function refusal(path: string, edit: [string, string]): Promise<HandshakeError> {
  const workspace = await richWorkspace({}, { [path]: edit });
  const host = await openHost({
    binary: workspace.host,
    stdout: "ignore",
    stderr: "ignore",
    startTimeoutMs: 2000,
  });
  const error = await assert.rejects(host.load(await workspace.plugin("rich")));
  await host.close();
  assert.instance(error, HandshakeError);
  assert.is((error as HandshakeError).code, "LS5005");
  return error as HandshakeError;
}

test("a host that never calls lockstepDriver: what it did instead", async () => {
  const error = await refusal("host/main.go", ["\tlockstepDriver()\n", '\tprintln("hello")\n']);
  assert.match(error.message, "the host exited with code 0 before its driver served");
  assert.match(error.findings[0]?.cause ?? "", "it wrote: hello");
  assert.match(error.findings[0]?.fix?.text ?? "", "call lockstepDriver() first");
});

test("a host that writes something else to the driver's pipe: what that is", async () => {
  const main = 'package main\n\nimport "syscall"\n\nfunc main() {\n\tlockstepDriver()\n}\n';
  const other = 'func init() {\n\tsyscall.Write(4, []byte("hello, world"))\n\tselect {}\n}\n';
  const workspace = await richWorkspace({ "host/main.go": `${main}\n${other}` });
  const host = await openHost({ binary: workspace.host, stdout: "ignore", stderr: "ignore" });
  const error = await assert.rejects(host.load(await workspace.plugin("rich")));
  await host.close();
  assert.instance(error, HandshakeError);
  assert.match((error as HandshakeError).message, /makes no sense: a frame of 1819043176 bytes$/);
});

test("a host that is busy with something else is ended in time", async () => {
  const error = await refusal("host/main.go", ["\tlockstepDriver()\n", "\tfor {\n\t}\n"]);
  assert.match(error.message, "did not serve within 2000 ms");
});

test("a driver of another version of frames", async () => {
  const error = await refusal("host/lockstep_driver.go", [
    "lockstepProtocol = 1",
    "lockstepProtocol = 99",
  ]);
  assert.match(error.message, "speaks version 99, this loader version 1");
});

/** What comes of a host's file that has such a mode, started in such a folder. */
async function notStarted(mode: number, cwd: string): Promise<Finding> {
  const { host: built, plugin } = await richWorkspace();
  const folder = mkdtempSync(join(tmpdir(), "lockstep-host-"));
  const binary = join(folder, "the host");
  cpSync(built, binary);
  chmodSync(binary, mode);
  const host = await openHost({ binary, cwd: join(folder, cwd) });
  const error = await assert.rejects(host.load(await plugin("rich")));
  await host.close();
  rmSync(folder, { recursive: true });
  assert.instance(error, HandshakeError);
  const [found] = (error as HandshakeError).findings as [Finding];
  assert.is(found.where?.file, found.subject);
  return found;
}

test("a host whose file lost its execute permission: the command that gives it back", async () => {
  const { title, cause, fix, subject } = await notStarted(0o644, "");
  assert.is(title, "host is not executable");
  assert.match(cause, /^the file has no execute permission/);
  assert.is(fix?.command, `chmod +x '${subject}'`);
});

test("a host that the system does not start for another reason: the system's words", async () => {
  const { title, cause, fix } = await notStarted(0o755, "no such folder");
  assert.is(title, "host did not start");
  assert.match(cause, /^the system did not start it: spawn .* ENOENT$/);
  assert.match(fix?.text ?? "", /the cwd to start it in is there$/);
});

test.run();
