import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { tinyBuild } from "./tinyBuild.ts";

const test = suite("reproducible builds");

test("two folders under two homes give the same bytes, records included", async () => {
  const home = mkdtempSync(join(tmpdir(), "lockstep-home-"));
  const first = tinyBuild();
  const second = tinyBuild();
  // Kept between runs, or each run would compile the standard library twice.
  const store = join(storeRoot(), "second-store");
  await first.build({ jobs: 2 });
  await second.build({ jobs: 1, store, callerEnv: { ...process.env, HOME: home, LANG: "de_DE" } });
  for (const unit of ["host", "plugins/hello.so", "plugins/clock.so"]) {
    for (const name of [unit, `${unit}.record.json`]) {
      const [a, b] = [first, second].map((each) => readFileSync(each.artefact(name)));
      assert.ok(a!.equals(b!), `${name} differs`);
      for (const path of [first.root, second.root, home, store]) {
        assert.not.ok(a!.includes(path) || b!.includes(path), `${name} names ${path}`);
      }
    }
  }
  first.remove();
  second.remove();
  rmSync(home, { recursive: true });
});

test.run();
