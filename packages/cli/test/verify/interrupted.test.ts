import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, startLockstep } from "../lockstep.ts";
import { processesOf } from "../processes.ts";
import { builtWorkspace } from "../release/workspace.ts";
import { until } from "../until.ts";

const test = suite("verify that is interrupted");
const temporary = join(emptyFolder(), "tmp");
mkdirSync(temporary);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  test(`${signal} while it compiles: no folder and no process is left`, async () => {
    const root = await builtWorkspace();
    const child = startLockstep(root, ["verify"], { TMPDIR: temporary });
    child.stdout.resume();
    child.stderr.resume();
    await until(() => processesOf(temporary).some((each) => /\/compile /.test(each)));
    const own = readdirSync(temporary).find((name) => name.startsWith("lockstep-verify-"));
    assert.equal(
      readdirSync(join(temporary, own ?? "", "caches")),
      ["go-build"],
      "not the store's",
    );
    child.kill(signal);
    const [code] = await once(child, "close");
    assert.is(code, 130);
    assert.equal(processesOf(temporary), []);
    assert.equal(readdirSync(temporary), []);
  });
}

test.run();
