import { assert, suite } from "@lockstep/test-kit";
import { HandshakeError, openHost } from "../../src/index.ts";
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

test.run();
