import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { goToolchain } from "@lockstep/go-fixtures";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";
import { secondStore } from "./secondStore.ts";

const test = suite("the same workspace, the same bytes");

test("two folders, two HOMEs, two stores: artefacts and records are equal", async () => {
  await goToolchain();
  const root = newWorkspace();
  const elsewhere = join(emptyFolder(), "another/deeper place");
  cpSync(root, elsewhere, { recursive: true });
  const homes = [emptyFolder(), emptyFolder()] as const;
  const first = { HOME: homes[0], LANG: "C" };
  const second = { HOME: homes[1], LANG: "de_DE.UTF-8", TZ: "Asia/Tokyo", GOFLAGS: "-race" };
  const store = secondStore();
  for (const [place, env] of [
    [root, first],
    [elsewhere, { ...second, LOCKSTEP_HOME: store, GOAMD64: "v3", CGO_CFLAGS: "-O0" }],
  ] as const) {
    const built = lockstep(place, ["build"], env);
    assert.is(built.code, 0, built.stdout + built.stderr);
    assert.match(built.stdout, /3 built/);
  }
  const names = ["host", "plugins/clock.so", "plugins/hello.so"];
  for (const name of names.flatMap((each) => [each, `${each}.record.json`])) {
    const [one, other] = [root, elsewhere].map((place) => readFileSync(join(place, dist, name)));
    assert.ok(one?.equals(other!), `${name} differs`);
    for (const path of [root, elsewhere, ...homes, storeRoot(), store]) {
      assert.not(one?.includes(path), `${name} names ${path}`);
    }
  }
  assert.ok(readFileSync(join(root, "lockstep-lock.json")).equals(lockOf(elsewhere)));
  for (const home of homes) assert.equal(readdirSync(home), [], "a build writes nothing into HOME");
});

function lockOf(place: string): Buffer {
  return readFileSync(join(place, "lockstep-lock.json"));
}

test.run();
