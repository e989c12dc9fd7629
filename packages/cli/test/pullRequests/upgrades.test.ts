import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { family, moduleProxy, runShell } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { command, dist, emptyFolder, newWorkspace } from "../lockstep.ts";
import { goAlone, hostOnText, needs, reached } from "../misalignedModules.ts";
import { ran } from "../release/workspace.ts";
import { gate, reallySo } from "./deployed.ts";
import { append, commitAll, edit, onMain } from "./repository.ts";

const test = suite("an upgrade is one pull request that moves host and plugins together");

test("a shared module in one pull request: who links it moves with the host, the others stay", () => {
  const root = hostOnText();
  needs(root, "plugins/hello", "text v1.14.0");
  ran(root, ["build"], reached);
  onMain(root);
  const release = join(emptyFolder(), "release");
  ran(root, ["pack", "-o", release], reached);
  for (const folder of ["host", "plugins/hello"]) {
    edit(root, `${folder}/go.mod`, `${family}/text v1.14.0`, `${family}/text v1.13.0`);
    goAlone(root, folder, "mod", "tidy");
  }
  ran(root, ["build"], reached);
  commitAll(root, "text v1.13.0 for all");
  const { code, effects, artefacts } = gate(root, release, reached);
  assert.is(code, 0);
  assert.equal(effects, { host: "redeploy", clock: "still-loads", hello: "redeploy" });
  for (const plugin of artefacts.slice(1)) reallySo(plugin, release, join(root, dist));
  assert.match(artefacts[2]!.cause, /v1\.13\.0/);
});

/** In the store that all tests share: the content of a version may never change. */
const aside = "example.com/aside";
const proxy = await moduleProxy(
  ["one", "two"].flatMap((name) =>
    ["v1.0.0", "v1.1.0"].map((version) => ({
      path: `${aside}/${name}`,
      version,
      files: {
        "go.mod": `module ${aside}/${name}\n\ngo 1.25\n`,
        "module.go": `package ${name}\n\n// Version is inlined.\nfunc Version() string { return "${version}" }\n`,
      },
    })),
  ),
);
const asideReached = { GOPROXY: proxy, GOSUMDB: "off", GOENV: "off", GOFLAGS: "-modcacherw" };

/** Lets a unit link modules of these in a version. */
async function links(root: string, folder: string, version: string, ...names: string[]) {
  const lines = names.map((name) => `require ${aside}/${name} ${version} // upgraded\n`);
  const file = join(root, folder, "go.mod");
  const text = readFileSync(file, "utf8").replaceAll(/^require .*upgraded\n/gm, "");
  writeFileSync(file, `${text}${lines.join("")}`);
  const name = folder === "host" ? "main" : folder.split("/").at(-1)!;
  const imports = names.map((each) => `import "${aside}/${each}"\n`).join("");
  const uses = names.map((each) => `var _ = ${each}.Version\n`).join("");
  writeFileSync(join(root, folder, "links.go"), `package ${name}\n\n${imports}\n${uses}`);
  await runShell("go mod tidy", {
    cwd: join(root, folder),
    env: { ...asideReached, GOWORK: "off", GOMODCACHE: join(emptyFolder(), "mod") },
  });
}

/** A workspace that moved both modules at once, and the release of it from before. */
async function bothMoved(ofHello: string[]): Promise<{ root: string; release: string }> {
  const root = newWorkspace();
  const all = async (version: string): Promise<void> => {
    await links(root, "host", version, "one");
    await links(root, "plugins/clock", version, "two");
    await links(root, "plugins/hello", version, ...ofHello);
  };
  await all("v1.0.0");
  ran(root, ["build"], asideReached);
  const release = join(emptyFolder(), "release");
  ran(root, ["pack", "-o", release], asideReached);
  await all("v1.1.0");
  ran(root, ["build"], asideReached);
  return { root, release };
}

/** Holds that a host refuses the second of two plugins for the module that both link. */
function refusesSecond(host: string, plugins: string[]): void {
  const opened = command(emptyFolder(), [host, ...plugins]);
  assert.is(opened.code, 1);
  assert.match(opened.stderr, /different version of package example\.com\/aside\/two/);
}

test("plugins that share a module without the host stay both, and none is deployed alone", async () => {
  const { root, release } = await bothMoved(["two"]);
  const { effects, artefacts } = gate(root, release, asideReached);
  assert.equal([effects.clock, effects.hello], ["still-loads", "still-loads"]);
  const [before, now] = ["clock", "hello"].map((name) => join(release, `plugins/${name}.so`));
  assert.is(command(root, [join(root, dist, "host"), before!, now!]).code, 0, "both stay");
  for (const { name, newInDeployedHost } of artefacts.slice(1)) {
    assert.is(newInDeployedHost, "refused");
    const other = join(release, `plugins/${name === "clock" ? "hello" : "clock"}.so`);
    refusesSecond(join(release, "host"), [join(root, dist, `plugins/${name}.so`), other]);
  }
});

test("a plugin that the new host loads, but not beside one that moves, moves as well", async () => {
  const { root, release } = await bothMoved(["one", "two"]);
  const { effects, artefacts } = gate(root, release, asideReached);
  assert.equal(effects, { host: "redeploy", clock: "redeploy", hello: "redeploy" });
  const [clock, hello] = [join(release, "plugins/clock.so"), join(root, dist, "plugins/hello.so")];
  assert.is(artefacts.find(({ name }) => name === "clock")?.inNewHost, "loads");
  refusesSecond(join(root, dist, "host"), [hello, clock]);
});

test("another Go release in one pull request: all move together, judged against a ref", () => {
  const root = newWorkspace("demo", "--go", "1.26.8");
  ran(root, ["build"]);
  onMain(root);
  const before = join(emptyFolder(), "before");
  cpSync(join(root, dist), before, { recursive: true });
  edit(root, "lockstep.jsonc", '"go": "1.26.8"', '"go": "1.26.9"');
  ran(root, ["build"]);
  const commit = commitAll(root, "Go 1.26.9");
  const temporary = emptyFolder();
  const { code, effects, artefacts, report } = gate(root, "HEAD~1", { TMPDIR: temporary });
  assert.is(code, 0);
  assert.equal(effects, { host: "redeploy", clock: "redeploy", hello: "redeploy" });
  for (const plugin of artefacts.slice(1)) {
    assert.equal([plugin.code, plugin.newInDeployedHost], ["LS3001", "refused"]);
    assert.match(plugin.cause, /go1\.26\.8/);
    reallySo(plugin, before, join(root, dist));
  }
  assert.is.not(report.against?.commit, commit);
  assert.equal(readdirSync(temporary), [], "nothing is left of what was built for it");
  append(root, "README.md", "more");
  assert.is(gate(root, "main").effects.host, "still-loads");
});

test.run();
