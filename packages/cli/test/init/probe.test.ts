import { existsSync } from "node:fs";
import { join } from "node:path";
import { adoptable } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep } from "../lockstep.ts";
import { put, repository } from "./repository.ts";

const test = suite("the probe of an adopted host");
const { "cmd/gateway/main_test.go": _, ...files } = adoptable["one module"]().files;
const auth = files["plugins/auth/main.go"]!;
let root = "";

test.before(() => {
  root = repository({
    ...files,
    // A host that would end the process, were it run, and a `go` line below what a driver needs.
    "cmd/gateway/init.go": 'package main\n\nimport "os"\n\nfunc init() { os.Exit(7) }\n',
    "go.mod": "module example.com/gateway\n\ngo 1.17\n",
  });
  const made = lockstep(root, ["init", "--yes", "--go", "1.26.9"]);
  assert.is(made.code, 0, made.stderr);
  const manifest = { name: "ratelimit", version: "0.1.0", host: "gateway", package: "." };
  put(root, "plugins/ratelimit/lockstep.plugin.json", JSON.stringify(manifest));
});

test("opens plugins, also where no entry is named, and runs nothing of the host's main", () => {
  const { load, text } = gate();
  assert.ok(load?.ok, text);
  assert.is(load?.summary, "2 plugins opened by a probe of gateway");
  assert.not.ok(existsSync(join(root, "cmd/gateway/lockstep_driver.go")));
  assert.not.ok(existsSync(join(root, "dist/.lockstep/probe/gateway")));
});

test("sees what no file shows: a plugin that ends the process while it is opened", () => {
  put(root, "plugins/auth/main.go", `${auth}\nfunc init() { panic("no licence") }\n`);
  const { load, text } = gate();
  assert.is(load?.ok, false, text);
  assert.equal(
    load?.findings.map(({ code }) => code),
    ["LS5003"],
  );
  assert.match(text, /no licence/);
  put(root, "plugins/auth/main.go", auth);
});

test("the entry that a manifest names is looked up", () => {
  const symbol = auth.replace("var Middleware", "var Other");
  put(root, "plugins/auth/main.go", symbol);
  const { load, check, text } = gate();
  assert.is(check?.ok, false, text);
  assert.match(text, /LS3034|LS4007/);
  assert.ok(load?.skipped);
  put(root, "plugins/auth/main.go", auth);
});

interface Step {
  name: string;
  ok: boolean;
  skipped?: string;
  summary: string;
  findings: { code: string }[];
}

function gate() {
  const { stdout, stderr } = lockstep(root, ["ci", "--json"]);
  const { steps } = JSON.parse(stdout) as { steps: Step[] };
  const step = (wanted: string) => steps.find(({ name }) => name === wanted);
  return { load: step("load"), check: step("check"), text: stdout + stderr };
}

test.run();
