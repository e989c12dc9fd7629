import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BuildRecord, CheckReport, PlanReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { command } from "./lockstep.ts";
import { SettingsWorkspace } from "./settingsWorkspace.ts";

const test = suite("profiles");
const workspace = new SettingsWorkspace();
test.after(() => workspace.remove());

const level = process.arch === "x64" ? { GOAMD64: "v3" } : { GOARM64: "v8.1" };

/** Each setting of a profile, and the word by which both sides tell that they have it. */
const settings: Record<string, { profile: object; word?: string }> = {
  gcflags: { profile: { gcflags: ["all=-d=checkptr", "example.com/tiny/contract/...=-l"] } },
  asmflags: {
    profile: { asmflags: ["example.com/tiny/contract=-D LEVEL=7"] },
    word: "asm=7",
  },
  ldflags: {
    profile: { ldflags: "-X example.com/tiny/contract.Version=2.0" },
    word: "version=2.0",
  },
  tags: { profile: { tags: ["traced"] }, word: "traced" },
  race: { profile: { race: true }, word: "race" },
  cover: { profile: { cover: true, covermode: "atomic" } },
  "processor level": { profile: { env: level }, word: "v3" },
  GOEXPERIMENT: { profile: { env: { GOEXPERIMENT: "arenas" } }, word: "arenas" },
  CGO_CFLAGS: { profile: { env: { CGO_CFLAGS: "-O0" } } },
  CGO_CPPFLAGS: { profile: { env: { CGO_CPPFLAGS: "-DTRACED=3" } }, word: "c=3" },
  CGO_LDFLAGS: { profile: { env: { CGO_LDFLAGS: "-O1 -Wl,-z,now" } } },
  linker: { profile: { linker: "gold" } },
};

const all = {
  ...Object.assign({}, ...Object.values(settings).map(({ profile }) => profile)),
  env: {
    ...Object.assign(
      {},
      ...Object.values(settings).map(({ profile }) => (profile as { env?: object }).env),
    ),
  },
  linker: "fast",
};

/** Builds with a profile, judges what came of it, and lets the host really open the plugin. */
function loaded(profile: object, env: NodeJS.ProcessEnv = {}) {
  workspace.profile(profile);
  const built = workspace.lockstep("build", "--profile", "mine");
  assert.is(built.code, 0, built.stdout + built.stderr);
  const checked = workspace.lockstep("check", "--profile", "mine", "--strict");
  assert.is(checked.code, 0, checked.stdout);
  return workspace.run("mine", env);
}

function record(name: string): BuildRecord {
  return JSON.parse(readFileSync(`${workspace.artefact(name)}.record.json`, "utf8"));
}

test("every setting at once: host and plugin both have it, and load", () => {
  const counters = mkdtempSync(join(tmpdir(), "lockstep-cover-"));
  const said = loaded(all, { GOCOVERDIR: counters });
  const covered = readdirSync(counters);
  rmSync(counters, { recursive: true });
  for (const side of [said.host, said.hello]) {
    for (const { word } of Object.values(settings)) {
      if (word) assert.ok(side.includes(word), `${word} is not in ${side.join(" ")}`);
    }
    assert.not.ok(side.includes("optimised"));
  }
  assert.ok(
    covered.some((name) => name.startsWith("covcounters.")),
    covered.join(),
  );
});

test("a profile that says nothing is release", () => {
  const { host, hello } = loaded({});
  assert.equal(host, ["version=unset", "asm=1", "c=0", "optimised", "host=unset"]);
  assert.equal(hello, ["version=unset", "asm=1", "c=0", "optimised", "hello=unset"]);
});

test("each setting by itself moves the key of host and plugin, and the plan names it", () => {
  for (const [name, { profile }] of Object.entries(settings)) {
    if (name === "linker" && !existsSync("/usr/bin/ld.gold")) continue;
    workspace.profile(profile);
    const { code, stdout } = workspace.lockstep("plan", "--json", "--profile", "mine");
    assert.is(code, 0, stdout);
    const { units } = JSON.parse(stdout) as PlanReport;
    for (const unit of units) {
      assert.is(unit.status, "build", `${name}: ${unit.name}`);
      assert.ok(unit.changes.length > 0, `${name}: ${unit.name} is built without a word`);
    }
  }
});

test("what a setting comes to is in the record", () => {
  loaded({
    ldflags: "-X example.com/tiny/contract.Version=2.0",
    env: { CGO_CPPFLAGS: "-DTRACED=3" },
  });
  for (const name of ["host", "plugins/hello.so"]) {
    const { argv, env } = record(name);
    assert.ok(argv.includes("-ldflags=-X=example.com/tiny/contract.Version=2.0"), argv.join(" "));
    assert.is(env.CGO_CPPFLAGS, "-DTRACED=3");
  }
});

test("a manifest's own -X is for that one, and only that one is built again", () => {
  const manifest = (path: string) => {
    const file = join(workspace.tiny.root, path);
    return JSON.parse(readFileSync(file, "utf8"));
  };
  const withFlags = (path: string, ldflags: string) =>
    workspace.tiny.write(path, JSON.stringify({ ...manifest(path), ldflags }));
  withFlags("host/lockstep.host.json", "-X main.version=9 -s");
  withFlags("plugins/hello/lockstep.plugin.json", "-X 'example.com/tiny/hello.Version=1.4.0'");
  const both = loaded({ ldflags: "-X example.com/tiny/contract.Version=2.0" });
  assert.ok(both.host.includes("host=9") && both.host.includes("version=2.0"));
  assert.ok(both.hello.includes("hello=1.4.0") && both.hello.includes("version=2.0"));
  withFlags("plugins/hello/lockstep.plugin.json", "-X example.com/tiny/hello.Version=1.5.0");
  const built = workspace.lockstep("build", "--profile", "mine").stdout;
  assert.match(built, /built +hello/);
  assert.match(built, /^up-to-date +host/m);
  assert.ok(workspace.run().hello.includes("hello=1.5.0"));
});

test("a plugin of another profile: the fix is its build with the host's, refused or skewed", () => {
  for (const [verdict, mine] of [
    ["refused", all],
    ["loads-skewed", settings.CGO_CFLAGS!.profile],
  ] as const) {
    workspace.profile(mine);
    for (const profile of ["mine", "release"]) {
      assert.is(workspace.lockstep("build", "--profile", profile).code, 0);
    }
    for (const [profile, other] of [
      ["release", "mine"],
      ["mine", "release"],
    ] as const) {
      const host = workspace.artefact("host", profile);
      const plugin = workspace.artefact("plugins/hello.so", other);
      const good = workspace.artefact("plugins/hello.so", profile);
      const checked = workspace.lockstep("check", host, plugin, "--json");
      const { plugins } = JSON.parse(checked.stdout) as CheckReport;
      assert.is(plugins[0]!.verdict, verdict);
      assert.ok(plugins[0]!.findings.length > 0);
      rmSync(good);
      for (const { code, fix } of plugins[0]!.findings) {
        assert.match(fix?.text ?? "", `profile of the host, ${profile}, and take `, code);
        assert.match(fix?.text ?? "", `/${profile}/plugins/hello.so in place of this file`);
        const mended = command(workspace.tiny.root, ["sh", "-c", fix?.command ?? "false"]);
        assert.is(mended.code, 0, mended.stderr);
      }
      assert.is(workspace.lockstep("check", host, good, "--strict").code, 0);
      workspace.run(profile);
    }
  }
});

test("dev leaves out DWARF and takes a fast linker where there is one, on both sides", () => {
  const built = workspace.lockstep("build", "--profile", "dev");
  assert.is(built.code, 0, built.stdout + built.stderr);
  assert.is(workspace.lockstep("check", "--profile", "dev", "--strict").code, 0);
  workspace.run("dev");
  for (const name of ["host", "plugins/hello.so"]) {
    const file = `${workspace.artefact(name, "dev")}.record.json`;
    const { argv, toolchain }: BuildRecord = JSON.parse(readFileSync(file, "utf8"));
    const flags = argv.find((word) => word.startsWith("-ldflags=")) ?? "";
    assert.match(flags, "-w");
    const linker = /-fuse-ld=(\w+)/.exec(flags)?.[1];
    assert.is(linker !== undefined, toolchain.cc.description.includes(", linked by "));
  }
});

if (process.env.LOCKSTEP_TEST_FULL) {
  for (const [name, { profile, word }] of Object.entries(settings)) {
    test(`${name} alone: built, judged and loaded`, () => {
      const { host, hello } = loaded(profile);
      for (const side of word ? [host, hello] : []) {
        assert.ok(side.includes(word!), `${word} is not in ${side.join(" ")}`);
      }
    });
  }
}

test.run();
