import { createHash, generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goMod, goToolchain, runShell } from "@lockstep/go-fixtures";
import { listPackages } from "@lockstep/go-workspace";
import { moduleFileFindings } from "@lockstep/module-graph";
import { fetchModules, goFolders, inspectCCompiler } from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { familyWorkspace } from "./familyWorkspace.ts";

const test = suite("private and retracted modules");
const folder = mkdtempSync(join(tmpdir(), "lockstep-private-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const path = "example.com/team/private.git";

/** A repository that only its team's git can reach: two tags, the second takes the first back. */
async function repository(): Promise<Record<string, string>> {
  const git = join(folder, "repository");
  mkdirSync(git);
  writeFileSync(join(git, "go.mod"), `module ${path}\n\ngo 1.25\n`);
  writeFileSync(join(git, "private.go"), "package private\n");
  const commit = "git -c user.name=a -c user.email=a@example.com commit -qam";
  const retract = "echo 'retract v1.0.0 // it was wrong' >> go.mod";
  await runShell(
    `git init -q && git add . && ${commit} one && git tag v1.0.0 && ` +
      `${retract} && ${commit} two && git tag v1.1.0`,
    { cwd: git },
  );
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.file://${git}.insteadOf`,
    GIT_CONFIG_VALUE_0: "https://example.com/team/private",
    GOPROXY: "off",
    GOSUMDB: `${verifierKey("sums.example.com")} https://127.0.0.1:1`,
    HOME: folder,
  };
}

/** A key for a checksum database that nobody runs (golang.org/x/mod/sumdb/note, NewVerifier). */
function verifierKey(name: string): string {
  const { publicKey } = generateKeyPairSync("ed25519");
  const ed25519 = Buffer.from([1]);
  const key = Buffer.concat([
    ed25519,
    publicKey.export({ type: "spki", format: "der" }).subarray(-32),
  ]);
  const hash = createHash("sha256").update(`${name}\n`).update(key).digest("hex").slice(0, 8);
  return `${name}+${hash}+${key.toString("base64")}`;
}

test("fetched as the caller's go env says, by git and past the checksum database, and not else", async () => {
  const reach = await repository();
  const author = { ...reach, GOPRIVATE: "example.com/team", GOVCS: "", GOFLAGS: "-modcacherw" };
  const { workspace, command, root, write } = await familyWorkspace(
    {},
    {
      "plugins/hello/go.mod": goMod("hello", "../../contract", `\nrequire ${path} v1.0.0\n`),
      "plugins/hello/needs.go": `package hello\n\nimport _ "${path}"\n`,
    },
  );
  await runShell("go list -mod=mod -deps ./... > list.txt", {
    cwd: join(root, "plugins/hello"),
    env: { ...author, GOWORK: "off", GOMODCACHE: join(folder, "author") },
  });
  const cc = await inspectCCompiler({ env: process.env, store: storeRoot() });
  assert.ok(cc.ok);
  const store = join(folder, "store");
  const fetching = { workspace, toolchain: await goToolchain(), store, cc: cc.cc };
  const callerEnv = { PATH: process.env.PATH, ...reach };
  const refused = await fetchModules({ ...fetching, callerEnv });
  assert.ok(!refused.ok);
  assert.equal(
    refused.findings.map(({ code, subject }) => [code, subject]),
    [["LS2008", path]],
  );
  write("goenv", "GOPRIVATE=example.com/team\n");
  const fetched = await fetchModules({
    ...fetching,
    callerEnv: { ...callerEnv, GOENV: join(root, "goenv") },
  });
  assert.ok(fetched.ok, JSON.stringify(fetched));
  assert.equal(fetched.modules, [`${path}@v1.0.0`]);

  // v1.1.0 retracts it: who asks for no newer version is not told, and nobody is asked.
  const { modcache } = goFolders(store);
  const closed = { ...command.env, GOPROXY: "off", GOMODCACHE: modcache };
  const listed = await listPackages({ ...command, env: closed }, workspace, workspace.plugins, []);
  assert.ok(listed.ok);
  assert.is(listed.list.packages.get(path)?.module?.version, "v1.0.0");
  assert.is(listed.list.packages.get(path)?.error, undefined);
  assert.equal(moduleFileFindings(workspace), []);
});

test("a retract line of a plugin's own stays where it is", async () => {
  const { align, append, read } = await familyWorkspace({
    host: ["text v1.14.0"],
    "plugins/hello": ["text v1.13.0"],
  });
  append("plugins/hello/go.mod", "\nretract v0.1.0 // it was wrong\n");
  const report = await align({ apply: true });
  assert.equal([report.ok, report.edits.length], [true, 1]);
  assert.match(read("plugins/hello/go.mod"), "retract v0.1.0 // it was wrong");
});

test.run();
