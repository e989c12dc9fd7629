import type { Finding } from "@lockstep/findings";
import { tinyFiles, tinyWorkspace } from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("LS1010: flag not allowed");

/** What a finding underlines. */
function marked({ where }: Finding): string | undefined {
  return where?.source?.slice(where.column! - 1, where.endColumn! - 1);
}

/** Subject and flag of every finding about the profile `mine`. */
async function refused(mine: object): Promise<string[]> {
  const config = JSON.parse(tinyFiles()["lockstep.jsonc"]!);
  const { root, remove } = tinyWorkspace({
    "lockstep.jsonc": JSON.stringify({ ...config, profiles: { mine } }),
  });
  const loaded = await loadWorkspace(root);
  remove();
  const findings = loaded.ok ? [] : loaded.findings;
  return findings.map(({ code, subject, cause }) => {
    assert.is(code, "LS1010");
    return `${subject}: ${/`(.*)`: /.exec(cause)?.[1]}`;
  });
}

test("what a flag does, where it stands, and what to do", async () => {
  const config = tinyFiles()["lockstep.jsonc"]!;
  const mine = '"profiles": { "mine": {\n"ldflags": "-s -linkmode=internal"\n} },';
  const { root, remove } = tinyWorkspace({ "lockstep.jsonc": config.replace("{\n", `{${mine}\n`) });
  const loaded = await loadWorkspace(root);
  remove();
  assert.ok(!loaded.ok);
  assert.equal(loaded.findings, [
    {
      code: "LS1010",
      severity: "error",
      title: "flag not allowed",
      where: {
        file: "lockstep.jsonc",
        line: 2,
        column: 12,
        endColumn: 35,
        source: '"ldflags": "-s -linkmode=internal"',
      },
      subject: "profiles.mine.ldflags",
      cause:
        "profiles.mine.ldflags has `-linkmode=internal`: a host linked without the C linker can't " +
        "open plugins",
      fix: { text: "take `-linkmode=internal` out of profiles.mine.ldflags" },
    },
  ]);
});

test("of a list the entry is marked", async () => {
  const config = tinyFiles()["lockstep.jsonc"]!;
  const mine = '"profiles": { "mine": { "gcflags": ["all=-N", "-toolexec x"] } },';
  const { root, remove } = tinyWorkspace({ "lockstep.jsonc": config.replace("{", `{ ${mine}`) });
  const loaded = await loadWorkspace(root);
  remove();
  assert.ok(!loaded.ok);
  assert.equal(loaded.findings.map(marked), ['"-toolexec x"']);
});

test("flags of Go's tools that break alignment or reproducibility, all at once", async () => {
  assert.equal(
    await refused({
      gcflags: ["all=-N -trimpath=/a", "--race", "demo=-buildmode=pie", "-toolexec x"],
      asmflags: "all=-I /usr/include",
      ldflags:
        "-buildid=x -linkshared --buildmode pie -pluginpath p '-extldflags=-static -fuse-ld=lld'",
    }),
    [
      "profiles.mine.gcflags: -trimpath=/a",
      "profiles.mine.gcflags: --race",
      "profiles.mine.gcflags: -buildmode=pie",
      "profiles.mine.gcflags: -toolexec x",
      "profiles.mine.asmflags: -I /usr/include",
      "profiles.mine.ldflags: -buildid=x",
      "profiles.mine.ldflags: -linkshared",
      "profiles.mine.ldflags: --buildmode pie",
      "profiles.mine.ldflags: -pluginpath p",
      "profiles.mine.ldflags: -static",
      "profiles.mine.ldflags: -fuse-ld=lld",
    ],
  );
});

test("link flags for one main package, which are for one side only", async () => {
  assert.equal(await refused({ ldflags: "./host=-w" }), ["profiles.mine.ldflags: ./host=-w"]);
  assert.equal(await refused({ ldflags: "all=-w" }), []);
});

test("a value that Go would not take", async () => {
  assert.equal(await refused({ gcflags: "N" }), ["profiles.mine.gcflags: N"]);
  assert.equal(await refused({ ldflags: "-X 'a.b=c d" }), ["profiles.mine.ldflags: 'a.b=c"]);
});

test("C flags that read, run or mean something of this machine", async () => {
  assert.equal(
    await refused({
      env: {
        CGO_CFLAGS: "-O2 -I/opt/include -Iinclude -march=native -fplugin=x.so @flags",
        CGO_CPPFLAGS: "-DA=1 -include secret.h",
        CGO_CXXFLAGS: "-std=c++20 -B/opt -Wl,-z,now",
        CGO_LDFLAGS: "-L../lib -lm -Wl,-z,relro,--as-needed -Wl,--no-export-dynamic -specs=x",
      },
    }),
    [
      "profiles.mine.env.CGO_CFLAGS: -I/opt/include",
      "profiles.mine.env.CGO_CFLAGS: -march=native",
      "profiles.mine.env.CGO_CFLAGS: -fplugin=x.so",
      "profiles.mine.env.CGO_CFLAGS: @flags",
      "profiles.mine.env.CGO_CPPFLAGS: -include",
      "profiles.mine.env.CGO_CPPFLAGS: secret.h",
      "profiles.mine.env.CGO_CXXFLAGS: -B/opt",
      "profiles.mine.env.CGO_CXXFLAGS: -Wl,-z,now",
      "profiles.mine.env.CGO_LDFLAGS: -L../lib",
      "profiles.mine.env.CGO_LDFLAGS: -Wl,--no-export-dynamic",
      "profiles.mine.env.CGO_LDFLAGS: -specs=x",
    ],
  );
});

test("what people really write passes", async () => {
  assert.equal(
    await refused({
      gcflags: ["all=-N -l", "demo/...=-d=checkptr -m"],
      asmflags: ["all=-spectre=all", "demo=-D LEVEL=7"],
      ldflags:
        "-s -w -X 'a/b.C=d e' -compressdwarf=false -linkmode external -extldflags '-Wl,-z,now -O1'",
      env: {
        CGO_CFLAGS:
          "-O3 -g1 -Wall -Wno-error=unused -fno-omit-frame-pointer -march=x86-64-v3 -pthread",
        CGO_LDFLAGS: "-lm -Wl,-rpath,$ORIGIN/../lib -static-libgcc",
      },
    }),
    [],
  );
});

test.run();
