import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep } from "../lockstep.ts";
import { edit } from "../pullRequests/repository.ts";
import { builtWorkspace, ran } from "../release/workspace.ts";

const test = suite("LS7011: what is deployed does not survive the change");

test("a warning where all move together; the command that it names makes what to deploy", async () => {
  const root = await builtWorkspace();
  const release = join(emptyFolder(), "deployed");
  ran(root, ["pack", "-o", release]);
  edit(root, "contract/contract.go", "\tText string", "\tText string\n\tMood string");
  ran(root, ["generate"]);
  const { code, stdout } = lockstep(root, ["ci", "--against", release]);
  assert.is(code, 0, stdout);
  assert.match(stdout, /^warning\[LS7011\]: deployed plugin must be rebuilt and redeployed/m);
  const [, command = ""] = /^ {6}node (?:\S+) (pack .*)$/m.exec(stdout) ?? [];
  ran(root, command.split(" "));
  ran(root, ["check", "release", "--strict"]);
  edit(root, "lockstep.jsonc", /\}\s*$/, ', "severities": { "LS7011": "error" } }\n');
  assert.is(lockstep(root, ["ci", "--against", release]).code, 1);
});

test.run();
