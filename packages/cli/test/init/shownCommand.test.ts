import { existsSync } from "node:fs";
import { join } from "node:path";
import { adoptable } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { bundle } from "../lockstep.ts";
import { nextCommands, plainShell } from "../plainMachine.ts";
import { repository } from "./repository.ts";

const test = suite("the command that init shows");

test("writes what was shown, with paths that a shell takes apart unless they are quoted", () => {
  const { files } = adoptable["one module"]();
  const root = repository(files, "ada's gateway");
  const host = join(root, "cmd/gateway").replace("'", "'\\''");
  const shown = plainShell(root, `node '${bundle}' init --host '${host}' --go 1.26.9`);
  assert.is(shown.code, 0, shown.stderr);
  const [command = "", ...others] = nextCommands(shown.stdout);
  assert.equal(others, []);
  assert.not(existsSync(join(root, "lockstep.jsonc")));
  const written = plainShell(root, command);
  assert.is(written.code, 0, `${command}\n${written.stdout}${written.stderr}`);
  assert.ok(existsSync(join(root, "lockstep.jsonc")));
});

test.run();
