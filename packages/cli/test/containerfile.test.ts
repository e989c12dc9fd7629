import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { goToolchain, moduleProxy } from "@lockstep/go-fixtures";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { emptyRoot, noEmptyRoot } from "./container/emptyRoot.ts";
import { instructions } from "./container/instructions.ts";
import { runContainerfile } from "./container/runContainerfile.ts";
import { dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";
import { requireModule } from "./requireModule.ts";
import { secondStore } from "./secondStore.ts";

const test = suite("the Containerfile");
const root = newWorkspace();
/** The one that travels with the CLI in every workspace. */
const file = join(root, ".lockstep/cli/assets/toolchain/Containerfile");
const text = readFileSync(file, "utf8");
const store = "/var/lib/lockstep";

test("is that of toolchain/, and takes a base by its digest only, of the user's choice", () => {
  const ours = new URL("../../../toolchain/Containerfile", import.meta.url);
  assert.is(text, readFileSync(ours, "utf8"));
  const lines = instructions(text).map(({ name, value }) => `${name} ${value}`);
  assert.equal(lines.slice(0, 2), ["ARG BASE", "ARG DIGEST"], "without defaults");
  const bases = lines.filter((line) => line.startsWith("FROM"));
  assert.equal(bases.length, 1);
  assert.match(bases[0]!, /^FROM \$\{BASE\}@\$\{DIGEST\}$/);
});

const reason = noEmptyRoot();
if (reason !== undefined) test.skip(`not tried: ${reason}`);
else {
  test("its steps in an empty root, then a build with no network: the same bytes and records", async () => {
    await goToolchain();
    const shipped = { path: "example.com/shipped", version: "v1.0.0" };
    const files = { "go.mod": "module example.com/shipped\n", "a.go": "package shipped\n" };
    const proxy = await moduleProxy([{ ...shipped, files }]);
    await requireModule(root, shipped, proxy);

    const [toolchains, compiled] = [
      join(storeRoot(), "toolchains"),
      join(secondStore(), "go-build"),
    ];
    mkdirSync(compiled, { recursive: true });
    const inside = emptyRoot([
      { from: process.execPath, to: "/node/node" },
      { from: fileURLToPath(proxy), to: "/proxy" },
      // Neither downloaded nor compiled anew in each run; what is compiled outside is not used.
      { from: toolchains, to: `${store}/toolchains` },
      { from: compiled, to: `${store}/go-build`, writable: true },
    ]);
    const runtimes = ["run", "var/run"].map((each) => existsSync(join(inside.folder, each)));
    assert.equal(runtimes, [false, false], "no socket of a container runtime");
    const [BASE, DIGEST] = ["gcc-and-node", `sha256:${"0".repeat(64)}`];
    // A user without a HOME, whom no /etc/passwd knows.
    const base = { name: `${BASE}@${DIGEST}`, env: { PATH: "/node:/usr/bin:/bin" } };
    const args = { BASE, DIGEST, GOPROXY: "file:///proxy", GOSUMDB: "off" };
    const image = runContainerfile(text, { base, context: root, args, root: inside });
    const cache = join(inside.folder, store, "gopath/pkg/mod");
    assert.ok(existsSync(join(cache, "example.com/shipped@v1.0.0/a.go")), "the module is there");
    assert.not("GOPROXY" in image.env, "kept in the image");
    const cli = ["node", ".lockstep/cli/dist/lockstep.js"];
    const built = inside.run(image.cwd, [...cli, "build", "--offline"], image.env);
    assert.is(built.code, 0, built.stdout + built.stderr);
    assert.match(built.stdout, /3 built/);

    const PATH = "/usr/bin:/bin"; // for the same C compiler
    const LOCKSTEP_HOME = emptyFolder();
    symlinkSync(toolchains, join(LOCKSTEP_HOME, "toolchains"));
    symlinkSync(join(storeRoot(), "go-build"), join(LOCKSTEP_HOME, "go-build"));
    const env = { PATH, GOPROXY: proxy, GOSUMDB: "off", LOCKSTEP_HOME };
    const outside = lockstep(root, ["build"], env);
    assert.is(outside.code, 0, outside.stdout + outside.stderr);
    const names = ["host", "plugins/clock.so", "plugins/hello.so"];
    const places = [join(inside.folder, image.cwd), root];
    for (const name of [
      ...names.flatMap((each) => [each, `${each}.record.json`]).map((each) => join(dist, each)),
      "lockstep-lock.json",
    ]) {
      const [one, other] = places.map((place) => readFileSync(join(place, name)));
      assert.ok(one?.equals(other!), `${name} differs`);
    }
  });
}

test.run();
