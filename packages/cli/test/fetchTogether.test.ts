import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, newWorkspace, startLockstep } from "./lockstep.ts";

const test = suite("fetched together");

test("the Go toolchain and the pinned C toolchain are asked for at once, and both failures told", async () => {
  // Neither is answered before both are asked for; one that is alone for long is let go.
  const open = new Map<string, ServerResponse>();
  const together: string[] = [];
  const refuse = () => {
    for (const response of open.values()) response.writeHead(404).end();
    open.clear();
  };
  const server = createServer((request, response) => {
    open.set(request.url ?? "", response);
    if (open.size === 2) {
      together.push(...open.keys());
      refuse();
    }
  });
  const alone = setTimeout(refuse, 60_000);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const root = newWorkspace();
  const config = join(root, "lockstep.jsonc");
  const wheel = { from: `${at}/zig.whl` };
  const pinned = { kind: "pinned", archives: { "linux-amd64": wheel, "linux-arm64": wheel } };
  const text = readFileSync(config, "utf8");
  writeFileSync(config, text.replace("{", `{\n  "cToolchain": ${JSON.stringify(pinned)},`));
  const LOCKSTEP_HOME = join(emptyFolder(), "store");
  const env = { LOCKSTEP_HOME, GOPROXY: at, GOENV: "off", PATH: "/nonexistent" };
  const child = startLockstep(root, ["fetch", "--json"], env);
  let stdout = "";
  child.stdout.on("data", (piece) => {
    stdout += piece;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearTimeout(alone);
  server.close();
  server.closeAllConnections();
  assert.is(code, 3, stdout);
  assert.equal(together.map((path) => path.replace(/^.*\//, "")).sort(), [
    "v0.0.1-go1.26.9.linux-amd64.zip",
    "zig.whl",
  ]);
  assert.equal(
    JSON.parse(stdout).findings.map((each: { code: string }) => each.code),
    ["LS2001", "LS2016"],
  );
});

test.run();
