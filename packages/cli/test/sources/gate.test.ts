import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CiReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep, newWorkspace } from "../lockstep.ts";

const test = suite("the gate names what host and plugin each declare or register");

test("a flag of the host's that a plugin registers again: a warning, then the load that dies", () => {
  const root = newWorkspace();
  const flag = '\nimport "flag"\n\nvar _ = flag.Bool("audit", false, "")\n';
  writeFileSync(join(root, "host/audit.go"), `package main\n${flag}`);
  writeFileSync(join(root, "plugins/hello/audit.go"), `package hello\n${flag}`);
  const ran = lockstep(root, ["ci", "--json"]);
  assert.is(ran.code, 1, ran.stderr);
  const { steps } = JSON.parse(ran.stdout) as CiReport;
  const check = steps.find(({ name }) => name === "check");
  const load = steps.find(({ name }) => name === "load");
  assert.equal(
    check?.findings.map(({ code, severity, where }) => [code, severity, where?.file]),
    [["LS3202", "warning", "plugins/hello/audit.go"]],
  );
  assert.is(load?.ok, false);
  assert.match(JSON.stringify(load?.findings), "flag redefined: audit");
  const host = readFileSync(join(root, "host/audit.go"), "utf8");
  writeFileSync(join(root, "host/audit.go"), host.replace('"audit"', '"host-audit"'));
  const green = lockstep(root, ["ci", "--json"]);
  assert.is(green.code, 0, green.stdout);
});

test.run();
