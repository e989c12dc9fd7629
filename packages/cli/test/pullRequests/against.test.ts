import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { command, dist } from "../lockstep.ts";
import { ran } from "../release/workspace.ts";
import { deployedWorkspace, gate, reallySo } from "./deployed.ts";
import { edit } from "./repository.ts";

const test = suite("what a change does to what is deployed");

test("nothing changed: all still loads", async () => {
  const { root, release } = await deployedWorkspace();
  const { code, effects, found, report } = gate(root, release);
  assert.is(code, 0);
  assert.equal(effects, { host: "still-loads", clock: "still-loads", hello: "still-loads" });
  assert.equal(found, []);
  const { digest } = JSON.parse(ran(root, ["pack", "-o", "same", "--json"]));
  assert.is(report.against?.digest, digest);
});

test("a plugin's own code: old and new load in either host, so it may be deployed alone", async () => {
  const { root, release } = await deployedWorkspace();
  edit(root, "plugins/hello/hello.go", "nobody to greet", "whom to greet?");
  const { code, effects, artefacts } = gate(root, release);
  assert.equal([code, effects.hello, effects.host], [0, "still-loads", "still-loads"]);
  const hello = artefacts.find(({ name }) => name === "hello")!;
  assert.equal([hello.changed, hello.inNewHost, hello.newInDeployedHost], [true, "loads", "loads"]);
  reallySo(hello, release, join(root, dist));
});

test("a type of the contract: host and plugins move together, and it is told in every form", async () => {
  const { root, release } = await deployedWorkspace();
  edit(root, "contract/contract.go", "\tText string", "\tText string\n\tMood string");
  ran(root, ["generate"]);
  const { code, effects, artefacts, found } = gate(root, release);
  assert.is(code, 0, "to redeploy together is no fault");
  assert.equal(effects, { host: "redeploy", clock: "redeploy", hello: "redeploy" });
  for (const plugin of artefacts.slice(1)) {
    assert.is(plugin.code, "LS3006");
    reallySo(plugin, release, join(root, dist));
  }
  assert.equal(
    found.map(({ code, severity, subject }) => [code, severity, subject]),
    [
      ["LS7011", "warning", "clock"],
      ["LS7011", "warning", "hello"],
    ],
  );
  const files = ["markdown=a.md", "html=a.html", "junit=a.xml", "github=a.txt", "sarif=a.sarif"];
  const shown = ran(root, ["ci", "--against", release, "--reporter", files.join(",")]);
  const words = "must be rebuilt and redeployed with the host";
  assert.match(shown, new RegExp(`^ {2}plugin {2}hello {2}${words}$`, "m"));
  for (const file of ["a.md", "a.html", "a.xml", "a.txt", "a.sarif"]) {
    assert.ok(command(root, ["cat", file]).stdout.includes(words), file);
  }
  assert.match(command(root, ["cat", "a.txt"]).stdout, /^::warning file=plugins\/hello\//m);
});

test("a contract that asks for more than a plugin has: it breaks, and the gate fails", async () => {
  const { root, release } = await deployedWorkspace();
  edit(
    root,
    "contract/contract.go",
    "type Greeter interface {",
    "type Greeter interface {\n\tLeave()",
  );
  const { code, effects, artefacts, found } = gate(root, release);
  assert.is(code, 1);
  assert.equal(effects, { host: "redeploy", clock: "redeploy", hello: "breaks" });
  const hello = artefacts.find(({ name }) => name === "hello")!;
  assert.is(hello.code, "LS4001");
  assert.match(hello.cause, /missing method Leave/);
  assert.is(hello.newInDeployedHost, undefined);
  reallySo(hello, release, join(root, dist));
  assert.equal(
    found.filter(({ severity }) => severity === "error").map(({ subject }) => subject),
    ["hello"],
  );
});

test.run();
