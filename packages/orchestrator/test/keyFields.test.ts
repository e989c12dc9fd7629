import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goMod, goToolchain } from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import { type BuildInputs, keyReasons, type PlanOptions } from "@lockstep/orchestrator";
import type { PlanUnit } from "@lockstep/schema";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { tinyBuild } from "./tinyBuild.ts";

const test = suite("what is in a key, and what is not");

const requires = (version: string): string =>
  goMod(
    "hello",
    "../../contract",
    `\nrequire example.com/dep ${version}\n\nreplace example.com/dep => ../../dep\n`,
  );
const own = (ldflags: string): string =>
  `{ "version": 1, "go": "1.26.9", "hosts": ["host"], "plugins": ["plugins/*"],
  "profiles": { "own": { "ldflags": "${ldflags}" } } }\n`;

const tiny = tinyBuild({
  "lockstep.jsonc": own(""),
  "plugins/hello/go.mod": requires("v1.0.0"),
  "plugins/hello/dep.go": 'package hello\n\nimport _ "example.com/dep"\n',
  "plugins/hello/skipped.go": "//go:build never\n\npackage hello\n",
  "dep/go.mod": "module example.com/dep\n\ngo 1.26.0\n",
  "dep/dep.go": "package dep\n",
});
const scratch = mkdtempSync(join(tmpdir(), "lockstep-key-"));
test.after(() => {
  tiny.remove();
  rmSync(scratch, { recursive: true });
});

const read = (path: string): string => readFileSync(join(tiny.root, path), "utf8");

/** Edits a file; what it was comes back after the case. */
const kept = new Map<string, string>();
function edit(path: string, change: (text: string) => string): void {
  if (!kept.has(path)) kept.set(path, read(path));
  tiny.write(path, change(read(path)));
}
function restore(): void {
  for (const [path, text] of kept) tiny.write(path, text);
  kept.clear();
}

/** A caller whose only C compiler is this one, of the name `name`. */
function callerWith(name: string, make: (file: string, gcc: string) => void) {
  const bin = join(scratch, name);
  mkdirSync(bin);
  const gcc = execFileSync("sh", ["-c", "command -v gcc"], { encoding: "utf8" }).trim();
  make(join(bin, name), gcc);
  return { ...process.env, PATH: bin };
}

interface Change {
  /** What is built with the changed settings; the rest of the workspace stays. */
  built: string[];
  /** The unit that is looked at, where its name is another one then. */
  now?: string;
  /** Before and after the change. */
  profile?: string;
  /** Makes the change, and tells what else a build is given then. */
  make(): Promise<Partial<PlanOptions>> | Partial<PlanOptions>;
  /** No compiler for it is here: the plan alone says that it would be built. */
  planOnly?: true;
}

const all = ["host", "clock", "hello"];

/** For each field, a change that moves it. */
const changes: Record<keyof BuildInputs, Change> = {
  kind: {
    built: ["hello"],
    make() {
      edit("lockstep.jsonc", (text) =>
        text.replace('["host"]', '["host", "plugins/hello"]').replace("plugins/*", "plugins/clock"),
      );
      tiny.write(
        "plugins/hello/lockstep.host.json",
        '{ "name": "hello", "package": "./plugin", "contract": "example.com/tiny/contract" }\n',
      );
      return {};
    },
  },
  name: {
    built: ["hallo"],
    now: "hallo",
    make() {
      edit("plugins/hello/lockstep.plugin.json", (text) => text.replace('"hello"', '"hallo"'));
      return {};
    },
  },
  package: {
    built: ["hello"],
    make() {
      for (const path of ["plugins/hello/go.mod", "plugins/hello/plugin/main.go"]) {
        edit(path, (text) => text.replace("example.com/tiny/hello", "example.com/tiny/hallo"));
      }
      return {};
    },
  },
  target: {
    built: all,
    planOnly: true,
    make: async () => ({ toolchain: { ...(await goToolchain()), arch: "arm64" } }),
  },
  profile: { built: all, make: () => ({ profile: "dev" }) },
  toolchain: {
    built: all,
    // The same as in changesSince.test.ts, so that what it compiles is shared.
    make: () => ({
      callerEnv: callerWith("gcc", (file, gcc) => {
        const text = `#!/bin/sh\n# one\nexec ${gcc} "$@"\n`;
        writeFileSync(file, text, { mode: 0o755 });
      }),
    }),
  },
  argv: {
    built: all,
    profile: "own",
    make() {
      edit("lockstep.jsonc", () => own("-w"));
      return {};
    },
  },
  env: {
    built: all,
    make: () => ({ callerEnv: callerWith("cc", (file, gcc) => symlinkSync(gcc, file)) }),
  },
  modules: {
    built: ["hello"],
    make() {
      edit("plugins/hello/go.mod", () => requires("v1.1.0"));
      return {};
    },
  },
  packages: {
    built: ["hello"],
    make() {
      edit("plugins/hello/hello.go", (text) => text.replace("greets", "salutes"));
      return {};
    },
  },
};

test("each field of the key has a change that moves it", () => {
  assert.equal(Object.keys(changes).sort(), Object.keys(keyReasons).sort());
});

async function planned(unit: string, settings: Partial<PlanOptions>): Promise<PlanUnit> {
  const { units } = await tiny.plan(settings);
  const found = units.find(({ name }) => name === unit);
  if (!found) throw new Error(`no ${unit} in the plan`);
  return found;
}

for (const [field, change] of Object.entries(changes)) {
  test(`${field}: ${keyReasons[field as keyof BuildInputs]}`, async () => {
    const { built, now = "hello", profile = "release", make, planOnly } = change;
    const first = await tiny.build({ profile });
    assert.ok(first.ok, JSON.stringify(first.findings));
    const before = await planned("hello", { profile });
    assert.is(before.status, "up-to-date");
    const settings = { profile, ...(await make()) };
    const after = await planned(now, settings);
    assert.is(after.status, "build");
    assert.is.not(after.key, before.key);
    assert.is.not(after.fields[field], before.fields[field], "the field itself moved");
    if (!planOnly) {
      const { toolchain: _, ...given } = settings;
      const report = await tiny.build(given);
      assert.ok(report.ok, JSON.stringify(report.findings));
      assert.equal(
        report.units.filter(({ status }) => status === "built").map(({ name }) => name),
        built,
      );
      assert.is((await planned(now, settings)).status, "up-to-date");
    }
    restore();
    rmSync(join(tiny.root, "plugins/hello/lockstep.host.json"), { force: true });
  });
}

/** What may happen around a workspace without a rebuild. */
const calm: Record<string, () => Promise<Partial<PlanOptions>> | Partial<PlanOptions>> = {
  "a touched file": () => {
    utimesSync(join(tiny.root, "plugins/hello/hello.go"), new Date(), new Date());
    return {};
  },
  "files that no build reads": () => {
    tiny.write("plugins/hello/README.md", "words\n");
    tiny.write("plugins/hello/hello_test.go", "package hello\n");
    edit("plugins/hello/skipped.go", (text) => `${text}\nvar Skipped = 1\n`);
    return {};
  },
  "another version of a plugin": () => {
    edit("plugins/hello/lockstep.plugin.json", (text) => text.replace("0.1.0", "0.2.0"));
    return {};
  },
  "another folder": async () => {
    const elsewhere = join(scratch, "another/deeper place");
    cpSync(tiny.root, elsewhere, { recursive: true });
    const loaded = await loadWorkspace(elsewhere);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
    return { workspace: loaded.workspace };
  },
  "another user's home, store and variables": () => ({
    store: join(storeRoot(), "second-store"),
    callerEnv: {
      PATH: process.env.PATH,
      HOME: scratch,
      USER: "somebody",
      LOGNAME: "somebody",
      LANG: "de_DE.UTF-8",
      TMPDIR: scratch,
    },
  }),
};

for (const [what, make] of Object.entries(calm)) {
  test(`${what} causes no rebuild`, async () => {
    assert.ok((await tiny.build()).ok);
    const before = await tiny.plan();
    const after = await tiny.plan(await make());
    assert.equal(
      after.units.map(({ status, key }) => ({ status, key })),
      before.units.map(({ key }) => ({ status: "up-to-date", key })),
    );
    restore();
  });
}

test.run();
